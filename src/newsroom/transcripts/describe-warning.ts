import type {
  NotUnderstood,
  NotUnderstoodReason,
  TranscriptWarning,
  TranscriptWarningCode,
} from './transcript'
import { warningsInArabic } from './warnings-in-arabic'

type Params = TranscriptWarning['params']

const expectedShape =
  'Expected: a headline, a standfirst, then each question after a marker at the start of its line ' +
  '(“Q: …”, “س: …” or “NAME: …”) with its answer below, and a blank line between paragraphs.'

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const looks: ReadonlyMap<string, string> = new Map([
  ['heading', 'headings of one level with text below them'],
  ['numbered', 'numbered paragraphs with text below them'],
  ['bold', 'bold paragraphs with text below them'],
  ['alone', 'paragraphs that end in a question mark'],
])

const sentences: Record<TranscriptWarningCode, (params: Params) => string> = {
  'answer-inferred': ({ question }) =>
    `The lines below “${String(question)}” are read as its answer; put a blank line between them.`,
  'asker-inferred': ({ name }) => `What follows “${String(name)}:” is read as questions.`,
  'direction-controls-dropped': ({ count }) =>
    `Invisible direction controls were left out (${String(count)} from here on); the text itself is kept.`,
  'empty-question': () => 'A question marker has no question after it.',
  'front-matter-broken': ({ why, title }) =>
    `The front matter cannot be read as YAML: ${String(why)}. The headline is taken as typed, “${String(title)}”; put a value with signs in it in quotation marks.`,
  'front-matter-long': () =>
    'The front matter is too long to be read. Leave in it what a headline needs: “title: …”.',
  'front-matter-toml': () =>
    'The front matter is TOML, which is not read. Write it between “---” as YAML, “title: …”, or put the headline above the text.',
  'front-matter-unread': ({ why }) =>
    `The front matter cannot be read as YAML: ${String(why)}. No headline is taken from it; mend it, or put the headline above the text.`,
  'lines-joined': ({ count }) =>
    `Single line breaks were read as spaces (in ${String(count)} paragraphs, the first here); put a blank line where a paragraph ends.`,
  'markdown-definition': ({ text }) =>
    `No link leads where this line says, which is left out: “${String(text)}”`,
  'markdown-heading': ({ text }) =>
    `A heading inside the text is kept as a bold paragraph: “${String(text)}”`,
  'markdown-kept': ({ text }) => `Signs of Markdown or HTML are kept as typed: “${String(text)}”`,
  'markdown-link': ({ url, text }) =>
    `A link is left out where only words can stand: “${String(text)}” led to ${String(url)}`,
  'markdown-link-title': ({ title }) => `The title of a link is left out: “${String(title)}”`,
  'markdown-long': () =>
    'This paragraph is too long, or nested too deeply, to be read as Markdown, and is kept as typed.',
  'markdown-more': ({ count }) => `${String(count)} more signs of Markdown from here on are not listed.`,
  'markdown-quote': ({ text }) => `A block quotation is kept as a paragraph: “${String(text)}”`,
  'markup-in-text': ({ count, text }) =>
    `Signs of Markdown are kept as typed (in ${String(count)} paragraphs, the first here): “${String(text)}”. Give the file a name that ends in .md to have them read.`,
  'names-without-question': ({ name }) =>
    `“${String(name)}:” begins paragraphs as a speaker's name would, but no question mark is in the whole text; write “Q:” where somebody asks.`,
  'no-headline': () => 'There is no headline above the first question.',
  'no-questions': () => `No question was found. ${expectedShape}`,
  'person-without-bio': ({ name }) => `“${String(name)}” is read as a name, but has no bio below.`,
  'person-without-evidence': ({ name }) =>
    `“${String(name)}” is read as a name with a bio below; nothing else in the text says so.`,
  'possible-label': ({ label, name, count }) =>
    `“${String(label)}” begins ${String(count)} paragraphs as a speaker's name would, but is kept in the text; write “${capitalized(String(name))}:” where they speak.`,
  'possible-marker': ({ marker, text }) =>
    `“${String(marker)}” may mark a question or an answer, but is kept in the text, which does not mark them so throughout: “${String(text)}”`,
  'possible-markers': ({ count }) =>
    `${String(count)} more paragraphs from here on begin with what may be such a mark; all are kept as typed.`,
  'possible-person': ({ name }) => `“${String(name)}” stands alone like a name, but is kept in the answer.`,
  'possible-question': ({ text }) =>
    `“${String(text)}” looks like the questions of this text, but has no answer below it, and is kept in the text.`,
  'possible-speaker': ({ name }) => `“${String(name)}:” may mark a speaker, but is kept in the text.`,
  'question-of-several-paragraphs': ({ count }) => `This question has ${String(count)} paragraphs.`,
  'question-without-answer': ({ question }) =>
    question === ''
      ? 'A marker has no answer below it.'
      : `This question has no answer: “${String(question)}”`,
  'questions-by-look': ({ look, count }) =>
    `Nothing marks the questions of this text: ${looks.get(String(look)) ?? ''} are read as such (${String(count)} from here on).`,
  'quotation-differs': ({ quotation, nearest }) =>
    `A quotation differs from the answer. Quoted: “${String(quotation)}” Answered: “${String(nearest)}”`,
  'quotations-not-compared': ({ count }) =>
    `${String(count)} more quotations were not compared with the answers.`,
  'speaker-inferred': ({ name }) => `“${String(name)}:” stands only here and is read as a speaker.`,
  'weak-markers': ({ markers, count }) =>
    `“${String(markers)}” at the start of a paragraph is read as the mark of a question or an answer, and left out (${String(count)} times from here on).`,
  'weak-question': ({ marker, text }) =>
    `“${String(marker)}” is read as the mark of a question, though no question mark follows: “${String(text)}”`,
}

const reasons: Record<NotUnderstoodReason, string> = {
  'credit-line': 'says who did what: give it as a flag',
  'front-matter': 'front matter is not read',
  legend: 'says whose initials stand before turns',
  'left-out': 'left out by an editor',
  'no-questions': 'no question above it',
  rule: 'a drawn line',
}

/** What somebody is told of a line, who sees which it is. */
export const sentenceOf = ({ code, params }: TranscriptWarning, language: 'en' | 'ar'): string =>
  (language === 'ar' ? warningsInArabic : sentences)[code](params)

/** One English sentence with its line, for terminals and logs of the importer. */
export function describeWarning({ line, code, params }: TranscriptWarning): string {
  return `Line ${String(line)}: ${sentences[code](params)}`
}

/** One English line: where, why and what was left. */
export function describeNotUnderstood({ line, text, why }: NotUnderstood): string {
  return `Line ${String(line)}: ${reasons[why]}: ${text}`
}
