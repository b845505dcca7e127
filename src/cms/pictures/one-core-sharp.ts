import sharp from 'sharp'

// One picture on one core, and none kept: by itself it takes every core there is, and megabytes that nobody asks for again.
sharp.concurrency(1)
sharp.cache(false)

export { sharp }
