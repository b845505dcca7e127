/** Of a file that is brought in; a translation of 1,000 parts has about 2. */
export const mostMegabytes = 20
