export const pairWords = {
  en: {
    title: 'Original and translation',
    confirm: 'Confirm this text for its translators',
    confirmHelp: 'It is not published. What you confirm is what translations are to follow from now on.',
    turn: 'This is the original: turn the pair round',
    turnHelp: 'Links, addresses and credits stay. From then on a change here puts the other text behind.',
    sure: 'Turn the pair round? The other text becomes the translation of this one.',
  },
  ar: {
    title: 'الأصل والترجمة',
    confirm: 'اعتماد هذا النص لمترجميه',
    confirmHelp: 'هذا النص غير منشور. وما يُعتمد منه هو ما تتبعه الترجمات من الآن.',
    turn: 'هذا هو الأصل: تبديل الأصل والترجمة',
    turnHelp:
      'تبقى الروابط والعناوين والأسماء على حالها. وكل ما يتغير هنا بعد ذلك يجعل النص الآخر متأخرًا عنه.',
    sure: 'أيُبدَّل الأصل والترجمة؟ يصبح النص الآخر ترجمة لهذا النص.',
  },
} as const
