export { register } from '@/server/quiet-printing'
