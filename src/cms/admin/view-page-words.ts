export const viewPageWords = { en: 'View page', ar: 'عرض الصفحة' } as const
