import { expect, it } from 'vitest'

import { nameOfUntitled } from '@/cms/admin/list/name-of-untitled'
import { isolated } from '@/lib/isolated'

it('a text without a headline is called by its language, and by what it translates where that is known', () => {
  expect(nameOfUntitled('en', null, 'en')).toBe('Without a headline (English)')
  expect(nameOfUntitled('en', null, 'ar')).toBe('بلا عنوان (الإنجليزية)')
  expect(nameOfUntitled('ar', 'Wells', 'en')).toBe(
    `Without a headline (Arabic · translation of “${isolated('Wells')}”)`,
  )
})
