export const actFormWords = {
  en: {
    who: 'Who',
    choose: 'Choose…',
    role: 'As',
    note: {
      sendBack: 'What should change',
      goAhead: 'Why (the translators read it)',
      answerFinal: 'Note (if you wish)',
    },
    answer: 'Your answer to the final text',
    answers: { accepted: 'I accept it', objected: 'I object', nameOff: 'Take my name off' },
    send: {
      sendBack: 'Send',
      answerFinal: 'Send',
      assign: 'Assign',
      handOver: 'Hand over',
      goAhead: 'Go ahead',
    },
    nobody: 'There is nobody to choose yet: a translator needs a record under Translators.',
  },
  ar: {
    who: 'الاسم',
    choose: 'اختيار…',
    role: 'الدور',
    note: {
      sendBack: 'ما ينبغي تغييره',
      goAhead: 'السبب (يطّلع عليه فريق الترجمة)',
      answerFinal: 'ملاحظة (إن شئت)',
    },
    answer: 'جوابك عن النص النهائي',
    answers: { accepted: 'أوافق عليه', objected: 'أعترض', nameOff: 'احجبوا اسمي عنه' },
    send: { sendBack: 'إرسال', answerFinal: 'إرسال', assign: 'إسناد', handOver: 'نقل', goAhead: 'مضيّ' },
    nobody: 'لا أسماء للاختيار بعد: يلزم سجل في قائمة المترجمين لكل من يترجم.',
  },
} as const
