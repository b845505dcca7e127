/** The sections of the admin's menu. */
export const groups = {
  publication: { en: 'Publication', ar: 'المنشور' },
  people: { en: 'People', ar: 'الأشخاص' },
  subjects: { en: 'Topics and places', ar: 'المواضيع والأماكن' },
  settings: { en: 'Settings', ar: 'الإعدادات' },
} as const
