/** A field's label in the language of the admin. */
export function labelIn(language: string, label: unknown): string {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return ''
  const inEach = label as Record<string, unknown>
  const chosen = inEach[language] ?? inEach['en']
  return typeof chosen === 'string' ? chosen : ''
}
