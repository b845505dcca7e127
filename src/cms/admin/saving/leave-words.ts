export const leaveWords = {
  en: {
    title: 'Not everything is saved yet',
    kept: 'What is not saved is kept on this device and offered to you when you open this text again.',
    lost: 'What is not saved would be lost: there is no room for it on this device.',
    stay: 'Stay here',
    leave: 'Leave',
  },
  ar: {
    title: 'لم يُحفظ كل شيء بعد',
    kept: 'ما لم يُحفظ يبقى على هذا الجهاز، ويُعرض من جديد عند فتح هذا النص.',
    lost: 'ما لم يُحفظ يضيع عند المغادرة: لا مكان له على هذا الجهاز.',
    stay: 'البقاء هنا',
    leave: 'المغادرة',
  },
} as const
