import { type Export, type ExportedPicture, type ExportedPost, nothingPassedOver } from './exported-post'
import { picturesIn } from './pictures-in'
import { plainWords } from './plain-words'
import { toPost } from './to-post'

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const textIn = (row: Row, name: string): string => {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}
/** Of numbers and of words alike: Ghost has had both. */
const idIn = (row: Row, name: string): string => {
  const id = row[name]
  return typeof id === 'number' ? String(id) : textIn(row, name)
}

/** The tables of an export of Ghost, which stand at its top or in the first of its databases; null of other JSON. */
export function ghostTables(value: unknown): Row | null {
  if (!isRow(value)) return null
  const [first] = rowsIn(value['db'])
  const data = (first ?? value)['data']
  return isRow(data) && Array.isArray(data['posts']) ? data : null
}

const asParagraphs = (plain: string) =>
  plain
    .split(/\n\s*\n/)
    .map((piece) => `<p>${piece.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</p>`)
    .join('\n')

/** What is said of the picture above a post stands in a table of its own since Ghost 4. */
function mainIn(post: Row, meta: Row): ExportedPicture[] {
  const address = textIn(post, 'feature_image')
  const said = (name: string) => plainWords(textIn(meta, name) || textIn(post, name))
  return address === ''
    ? []
    : [{ address, alt: said('feature_image_alt'), caption: said('feature_image_caption'), isMain: true }]
}

export function readGhost(tables: Row): Export {
  const passedOver = nothingPassedOver()
  const names = new Map(rowsIn(tables['users']).map((user) => [idIn(user, 'id'), textIn(user, 'name')]))
  const authors = new Map<string, string[]>()
  const inOrder = rowsIn(tables['posts_authors']).toSorted(
    (a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0),
  )
  for (const row of inOrder) {
    const post = idIn(row, 'post_id')
    const known = authors.get(post)
    if (known) known.push(idIn(row, 'author_id'))
    else authors.set(post, [idIn(row, 'author_id')])
  }
  const namesOf = (post: Row) =>
    (authors.get(idIn(post, 'id')) ?? [idIn(post, 'author_id')]).map((id) => names.get(id) ?? '')
  const meta = new Map(rowsIn(tables['posts_meta']).map((row) => [idIn(row, 'post_id'), row]))
  const posts = rowsIn(tables['posts']).flatMap((post, n): ExportedPost[] => {
    const html = textIn(post, 'html') || asParagraphs(textIn(post, 'plaintext'))
    const isPage = textIn(post, 'type') === 'page' || post['page'] === 1 || post['page'] === true
    const why = isPage ? 'page' : html.trim() === '<p></p>' ? 'empty' : null
    if (why) {
      passedOver[why] += 1
      return []
    }
    const slug = textIn(post, 'slug')
    const published = textIn(post, 'status') === 'draft' ? '' : textIn(post, 'published_at')
    return [
      toPost(
        {
          title: textIn(post, 'title'),
          summary: textIn(post, 'custom_excerpt'),
          html,
          slug,
          // A post of Ghost has its slug for its path, unless somebody has set up other ones, which an export does not tell.
          address: slug === '' ? '' : `http://ghost/${slug}/`,
          id: '',
          published,
          by: namesOf(post),
          pictures: [...mainIn(post, meta.get(idIn(post, 'id')) ?? {}), ...picturesIn(html)],
        },
        n + 1,
      ),
    ]
  })
  return { from: 'Ghost', posts, passedOver }
}
