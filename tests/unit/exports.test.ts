import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { picturesIn } from '@/newsroom/exports/pictures-in'
import { PicturesByName } from '@/newsroom/exports/picture-names'
import { plainWords } from '@/newsroom/exports/plain-words'
import { isExport, readExport } from '@/newsroom/exports/read-export'
import { wordpressParagraphs } from '@/newsroom/exports/wordpress-paragraphs'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'

import { inheritedNames } from '../support/inherited-names'

const bytes = (text: string) => new TextEncoder().encode(text)

interface Item {
  title?: string
  content?: string
  excerpt?: string
  link?: string
  slug?: string
  type?: string
  status?: string
  day?: string
  creator?: string
  /** Fields that stand in the item as they are. */
  more?: string
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const item = ({
  title = 'The Ferry',
  content = '<p>A walk.</p><h3>Who rows it?</h3><p>We do.</p>',
  excerpt = '',
  link = 'https://old.example/2021/03/the-ferry/',
  slug = 'the-ferry',
  type = 'post',
  status = 'publish',
  day = '2021-03-04 05:06:07',
  creator = 'idris',
  more = '',
}: Item) => `<item><title>${cdata(title)}</title><link>${link}</link><dc:creator>${cdata(creator)}</dc:creator>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_date_gmt>${day}</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>
${more}<wp:comment><wp:comment_author>A reader</wp:comment_author><wp:comment_content>Mine.</wp:comment_content></wp:comment></item>`

const wordpress = (...items: Item[]) =>
  bytes(`<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old house</title>
<wp:author><wp:author_login>idris</wp:author_login><wp:author_display_name>${cdata('Idris Manoury')}</wp:author_display_name></wp:author>
${items.map(item).join('\n')}</channel></rss>`)

const ghost = (post: object, more: object = {}) =>
  bytes(
    JSON.stringify({
      db: [
        {
          meta: { version: '5.0' },
          data: {
            posts: [{ id: '1', title: 'The Ferry', slug: 'the-ferry', html: '<p>A walk.</p>', ...post }],
            users: [
              { id: '7', name: 'Idris Manoury' },
              { id: '8', name: 'Hala Sarraf' },
            ],
            posts_authors: [
              { post_id: '1', author_id: '8', sort_order: 1 },
              { post_id: '1', author_id: '7', sort_order: 0 },
            ],
            ...more,
          },
        },
      ],
    }),
  )

const read = (file: Uint8Array) => {
  expect(isExport(file)).toBe(true)
  const found = readExport(file, 'old.xml')
  if (!found) throw new Error('no export')
  return found
}

describe('an export of WordPress', () => {
  it('is its posts, each a page with what it was there', () => {
    const { from, posts, passedOver } = read(
      wordpress(
        { excerpt: 'About water & boats.' },
        { type: 'page' },
        { type: 'attachment' },
        { status: 'trash' },
        { type: 'nav_menu_item' },
        { content: ' ' },
      ),
    )
    expect(from).toBe('WordPress')
    expect(posts).toEqual([
      {
        name: 'The Ferry.html',
        html: '<h1>The Ferry</h1>\n<p>About water &amp; boats.</p>\n<p>A walk.</p><h3>Who rows it?</h3><p>We do.</p>',
        was: {
          published: '2021-03-04T05:06:07.000Z',
          slug: 'the-ferry',
          path: '/2021/03/the-ferry',
          also: ['/the-ferry'],
          by: ['Idris Manoury'],
        },
        pictures: [],
      },
    ])
    expect(passedOver).toEqual({ page: 1, picture: 1, comment: 6, deleted: 1, empty: 1, other: 1 })
  })

  it('says of a post that was not out no day, and of one that has no path none', () => {
    const link = 'https://old.example/?p=12'
    const [draft, planned] = read(
      wordpress(
        { status: 'draft', day: '0000-00-00 00:00:00', link },
        { status: 'future', day: '2999-01-01 00:00:00' },
      ),
    ).posts
    expect(draft?.was).toMatchObject({ published: null, path: null })
    expect(planned?.was.published).toBeNull()
  })

  it('keeps kinds of posts of its own, and Arabic addresses as they are read', () => {
    const words = encodeURIComponent('حديث-الماء').toLowerCase()
    const [post] = read(
      wordpress({ type: 'interview', slug: words, link: `https://old.example/${words}/` }),
    ).posts
    expect(post?.was).toMatchObject({ slug: 'حديث-الماء', path: '/حديث-الماء' })
  })

  it.each(inheritedNames)('takes %s for a login like any other', (name) => {
    expect(read(wordpress({ creator: name, slug: name })).posts[0]?.was.by).toEqual([name])
  })

  it.each([
    ['with a document type', (whole: string) => whole.replace('?>', '?><!DOCTYPE rss [<!ENTITY a "b">]>')],
    ['broken off', (whole: string) => whole.slice(0, -40)],
    ['with elements in elements', (whole: string) => whole.replace('<item>', '<a>'.repeat(200))],
  ])('is refused %s', (_, broken) => {
    const refused = () => readExport(bytes(broken(new TextDecoder().decode(wordpress({})))), 'old.xml')
    expect(refused).toThrow(TranscriptError)
    expect(refused).toThrow(/old\.xml/)
  })

  it('is refused without a post, by its name', () => {
    expect(() => readExport(wordpress({ type: 'page' }), 'old.xml')).toThrow(/old\.xml.*WordPress/)
  })

  it('is read in time that grows as it does', () => {
    const posts = Array.from({ length: 3000 }, (_, n) => ({ slug: `p${String(n)}` }))
    expect(read(wordpress(...posts)).posts).toHaveLength(3000)
  })
})

describe('a post of the time before blocks', () => {
  it('has a paragraph for each blank line, and lines as they stand', () => {
    expect(wordpressParagraphs('One.\n\n<strong>Who?</strong>\nWe do.\r\n\r\n<h3>Why?</h3>\n \nSo.')).toBe(
      '<p>One.</p>\n<p><strong>Who?</strong><br>\nWe do.</p>\n<h3>Why?</h3>\n<p>So.</p>',
    )
  })

  it('has the words under its pictures, without what frames them', () => {
    expect(wordpressParagraphs('[caption id="a" width="3"]<img src="b.jpg"> A boat[/caption]')).toBe(
      '<p><img src="b.jpg"> A boat</p>',
    )
  })

  it('loses no word', () => {
    const piece = fc.constantFrom('word', '\n', '\n\n', '\r\n', ' ', '<b>', '</b>', '[', ']', '<p>', '؟')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const bare = (html: string) => html.replace(/<\/?(?:p|br)>|\s/g, '')
        const content = pieces.join('')
        expect(bare(wordpressParagraphs(content))).toBe(bare(content))
      }),
    )
  })
})

describe('an export of Ghost', () => {
  it('is its posts, with those who wrote them in their order', () => {
    const found = read(
      ghost({
        status: 'published',
        type: 'post',
        published_at: '2021-03-04T05:06:07.000Z',
        custom_excerpt: 'About water.',
      }),
    )
    expect(found.from).toBe('Ghost')
    expect(found.posts).toEqual([
      {
        name: 'The Ferry.html',
        html: '<h1>The Ferry</h1>\n<p>About water.</p>\n<p>A walk.</p>',
        was: {
          published: '2021-03-04T05:06:07.000Z',
          slug: 'the-ferry',
          path: '/the-ferry',
          also: [],
          by: ['Idris Manoury', 'Hala Sarraf'],
        },
        pictures: [],
      },
    ])
  })

  it('has the plain words of a post that was never shown, and no page', () => {
    const found = read(ghost({ html: null, plaintext: 'A <walk>.\n\nOn.', status: 'draft' }))
    expect(found.posts[0]?.html).toContain('<p>A &lt;walk>.</p>\n<p>On.</p>')
    expect(found.posts[0]?.was.published).toBeNull()
    expect(() => readExport(ghost({ type: 'page' }), 'ghost.json')).toThrow(/ghost\.json.*Ghost/)
  })

  it.each(['{"db":1}', '{"data":{"posts":1}}', '{"meta":{}}', '{"db":[', '{"db":[{"data":null}]}'])(
    'is not %s, which is read as what it is',
    (text) => {
      expect(readExport(bytes(text), 'a.json')).toBeNull()
    },
  )

  it('whose rows are of other kinds than Ghost writes does not end the reader', () => {
    const rows = fc.array(fc.oneof(fc.jsonValue(), fc.record({ id: fc.jsonValue(), html: fc.jsonValue() })))
    fc.assert(
      fc.property(rows, rows, rows, (posts, users, posts_authors) => {
        const file = bytes(JSON.stringify({ data: { posts, users, posts_authors } }))
        try {
          readExport(file, 'a.json')
        } catch (error) {
          expect(error).toBeInstanceOf(TranscriptError)
        }
      }),
    )
  })
})

it('each post is brought as a page of its own', () => {
  const content = '<h3>Who rows it?</h3><p>We do.</p><h3>And at night?</h3><p>Nobody.</p>'
  const [post] = read(wordpress({ content, excerpt: 'About water.' })).posts
  const { transcript } = readTranscript(bytes(post?.html ?? ''), post?.name ?? '')
  expect(transcript).toMatchObject({ headline: 'The Ferry', standfirst: 'About water.' })
  expect(transcript.exchanges.map(({ question }) => question)).toEqual(['Who rows it?', 'And at night?'])
})

describe('addresses that once led to a text', () => {
  it.each([
    ['<wp:post_id>12</wp:post_id>', 'the-ferry', ['/?p=12', '/the-ferry']],
    ['<wp:post_id>x</wp:post_id>', '%d8%a7%d9%84%d9%86%d9%87%d8%b1', ['/النهر']],
    ['', '', []],
    ['', 'a/b', []],
  ])('are its number and its slug alone: %s %s', (more, slug, also) => {
    expect(read(wordpress({ more, slug })).posts[0]?.was.also).toEqual(also)
  })
})

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`

describe('pictures of an export', () => {
  it('are those that a post of WordPress names, with what their own items say of them', () => {
    const uploads = 'https://old.example/wp-content/uploads/2021/03'
    const found = read(
      wordpress(
        {
          more: meta('_edit_last', '1') + meta('_thumbnail_id', '40'),
          content: `<p>A walk.</p>[caption id="1"]<img src="${uploads}/quay-300x200.jpg" alt=""/> The <b>old</b> quay[/caption]<h3>Who?</h3>
            <figure><a href="x"><img class="a" src='${uploads}/men&amp;boat.png' alt="Two &quot;men&quot;"></a><figcaption>At <em>six</em></figcaption></figure><p>We.</p>`,
        },
        {
          type: 'attachment',
          title: 'ferry',
          excerpt: 'The ferry at dusk',
          more: `<wp:post_id>40</wp:post_id><wp:attachment_url>${uploads}/ferry.jpg</wp:attachment_url>${meta('_wp_attachment_image_alt', 'A ferry')}`,
        },
        {
          type: 'attachment',
          more: `<wp:post_id>41</wp:post_id><wp:attachment_url>${uploads}/quay-300x200.jpg</wp:attachment_url>${meta('_wp_attachment_image_alt', 'A quay')}`,
        },
      ),
    )
    expect(found.posts[0]?.pictures).toEqual([
      { address: `${uploads}/ferry.jpg`, alt: 'A ferry', caption: 'The ferry at dusk', isMain: true },
      { address: `${uploads}/quay-300x200.jpg`, alt: 'A quay', caption: 'The old quay', isMain: false },
      { address: `${uploads}/men&boat.png`, alt: 'Two "men"', caption: 'At six', isMain: false },
    ])
    expect(found.passedOver.picture).toBe(2)
  })

  it('are those that a post of Ghost names, each once', () => {
    const found = read(
      ghost(
        {
          feature_image: '__GHOST_URL__/content/images/2021/03/ferry.jpg',
          html: '<p>A.</p><img src="__GHOST_URL__/content/images/2021/03/ferry.jpg" alt="A ferry"><img src="data:image/png;base64,AA">',
        },
        { posts_meta: [{ post_id: '1', feature_image_caption: 'By <a href="x">Hala</a>' }] },
      ),
    )
    expect(found.posts[0]?.pictures).toEqual([
      {
        address: '__GHOST_URL__/content/images/2021/03/ferry.jpg',
        alt: 'A ferry',
        caption: 'By Hala',
        isMain: true,
      },
    ])
  })

  const shelf = (...names: string[]) => {
    const pictures = new PicturesByName<string>()
    for (const name of names) pictures.add(name, name)
    return pictures
  }

  it.each([
    ['https://old.example/a/quay.jpg', ['Quay.JPG'], 'Quay.JPG'],
    ['https://old.example/a/quay-1024x768.jpg?ssl=1', ['quay.jpg', 'quay-1024x768.jpg'], 'quay.jpg'],
    ['https://old.example/a/quay.jpg', ['quay-150x150.jpg', 'quay-scaled.jpg'], 'quay-scaled.jpg'],
    ['https://old.example/a/quay-scaled.jpg', ['quay.jpg'], 'quay.jpg'],
    [
      'https://old.example/2021/03/quay.jpg',
      ['up/2020/01/quay.jpg', 'up/2021/03/quay.jpg'],
      'up/2021/03/quay.jpg',
    ],
    ['https://old.example/a/%D9%86%D9%87%D8%B1.jpg', ['نهر.jpg'], 'نهر.jpg'],
    ['https://old.example/a/caf%C3%A9.jpg', ['cafe\u0301.jpg'], 'cafe\u0301.jpg'],
    ['https://old.example/a/caf%65%CC%81.jpg', ['caf\u00e9.jpg'], 'caf\u00e9.jpg'],
    ['https://old.example/a/100%.jpg', ['100%.jpg'], '100%.jpg'],
    ['__GHOST_URL__/content/images/quay.webp', ['images/quay.webp'], 'images/quay.webp'],
    ['https://old.example/a/quay.jpg', ['quay.png', 'aquay.jpg'], null],
    ['https://old.example/a/', ['quay.jpg'], null],
  ])('are found by name: %s among %j', (address, names, found) => {
    expect(shelf(...names).find(address)).toBe(found)
  })

  it.each([...inheritedNames])('are not taken for what every object has: %s', (name) => {
    expect(shelf('quay.jpg').find(name)).toBeNull()
    expect(plainWords(`&${name};`)).toBe(`&${name};`)
  })

  it('are looked for in long hostile pages in no time', () => {
    const began = performance.now()
    for (const sign of ['<img', '<img src="', '<img src="x"><figcaption>', '<a', '&#'])
      picturesIn(sign.repeat(200_000))
    expect(performance.now() - began).toBeLessThan(4000)
  })
})
