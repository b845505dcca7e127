import { type Letter, letterOf } from './letter'

/** The link by which somebody sets a new password, for the hour that it holds. */
export const passwordLetter = (address: string): Letter =>
  letterOf({
    subject: { en: 'A new password', ar: 'كلمة مرور جديدة' },
    lines: {
      en: ['Somebody, probably you, asked for a new password. This link sets it, within an hour and once:'],
      ar: ['وصلنا طلب لتعيين كلمة مرور جديدة لهذا الحساب. يصلح هذا الرابط لتعيينها ساعة واحدة ومرة واحدة:'],
    },
    address,
    closing: {
      en: ['If it was not you, leave it: nothing has changed, and nobody else has this link.'],
      ar: ['إن كان الطلب من شخص آخر فلا حاجة إلى أي إجراء: لم يتغير شيء، ولم يصل الرابط إلى أحد سواك.'],
    },
  })
