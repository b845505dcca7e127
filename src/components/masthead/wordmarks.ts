/** A name drawn in the masthead's size, its baseline at 850 of 1,200 units, in the ink of the page's colours (src/styles/fonts.md). */
export interface Drawn {
  text: string
  src: string
  width: number
  height: number
}

export const wordmarks: readonly Drawn[] = [
  { text: 'ترجمان', src: '/fonts/tarjuman.svg', width: 65, height: 29 },
  { text: 'Dragoman', src: '/fonts/dragoman.svg', width: 123, height: 29 },
]
