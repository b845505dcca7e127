import type { SampleInterview } from '../sample-publication'

const munir = 'i8munr2'
const hala = 'ih3kxp6'

export const countingWells: SampleInterview = {
  id: 'counting-wells',
  authors: [
    { person: 'nadim-warraqa', role: 'interviewer', creditedAs: 'name' },
    { person: 'rima-dulayb', role: 'additionalReporting', creditedAs: 'name' },
  ],
  interviewees: [
    {
      key: munir,
      protection: 'named',
      speaker: 'munir-al-sawaqi',
      label: { en: 'water engineer, Tell al-Dulba', ar: 'مهندس المياه في تل الدلبة' },
    },
    { key: hala, protection: 'pseudonym', label: { en: 'Hala', ar: 'هالة' } },
  ],
  topics: ['water', 'memory'],
  places: ['tell-al-dulba'],
  hero: 'counting-wells',
  talk: { heldOn: '2026-06-02', place: 'tell-al-dulba', medium: 'inPerson' },
  versions: [
    {
      language: 'ar',
      isOriginal: true,
      spokenLanguages: ['apc'],
      slug: 'نعد-الآبار-مرتين',
      headline: '«نعدّ الآبار مرتين»',
      standfirst:
        'في السجلّ 214 بئرًا، وفي الأرض 388. مهندسان يمضيان الربيع والخريف في تل الدلبة وما حولها، ومعهما شريط قياس وإصبع طباشير. أحدهما يوقّع التقارير باسمه، والثانية تطرق الأبواب، وقد طلبت أن نسمّيها هالة، لأن أصحاب الآبار يأتمنونها على ما لا يقولونه لدائرة المياه.',
      cardText: 'مهندسان يعدّان آبار البلدة مرتين في السنة: أحدهما يوقّع التقرير، والثانية تطرق الأبواب.',
      translators: [],
      publishedAt: '2026-07-06T06:00:00.000Z',
      exchanges: [
        {
          type: 'questionAnswer',
          key: 'qw2cnt9',
          question: 'لماذا تعدّون الآبار مرتين؟',
          speaker: munir,
          answer: [
            'لأن العدّ الأول يقول لك كم بئرًا في البلد، والثاني يقول لك كم بئرًا فيها ماء. نعدّ في نيسان قبل أن يبدأ السقي، ثم نعدّ في تشرين الأول بعد أن ينتهي. الفرق بين العددين هو الصيف.',
            'في السنة الأولى عددنا آبار تل الدلبة مرة واحدة وكتبنا تقريرًا من 60 صفحة، وكان صحيحًا يوم كتبناه. حين طُبع كانت 31 بئرًا منه قد جفّت. تعلّمتُ يومها أن البئر ليست شيئًا تعدّه، بل هي خبر، والخبر له تاريخ.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qd6dr7k',
          speaker: hala,
          answer: [
            'وثمة سبب ثانٍ لا يحبّ منير أن يقوله. في المرة الأولى يخفي الناس عنّا آبارهم، وفي المرة الثانية يسألوننا: لماذا لم تعدّوا بئرنا؟ حين يرون أن بئر جارهم قد عُدّت ولم يصبه سوء، تدبّ فيهم الغيرة.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qe4knok',
          question: 'كيف يقتنع رجل بأن يريكِ بئرًا حفرها في الليل ولم يسجّلها؟',
          speaker: hala,
          answer: [
            'لا أسأل عن البئر. أسأل عن طعم الشاي. أشرب الشاي وأقول: ماؤكم أحلى من ماء بيت فلان. فإن كان من ماء الشبكة سكتوا، وإن كان من بئرهم ابتسم كبير البيت. بعد ذلك لا أحتاج إلا إلى الصبر.',
            'ثم أقول لهم الحقيقة كلها: لن أكتب الاسم، سأكتب العمق. عندي دفتران، دفتر للآبار ودفتر للأبواب، ولا أحملهما معًا في يوم واحد. دفتر الآبار تراه دائرة المياه. دفتر الأبواب لا يراه أحد، ولا منير.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qpk3dft',
          text: 'لن أكتب الاسم، سأكتب العمق.',
          exchangeKey: 'qe4knok',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qm5chlk',
          question: 'وكيف تقيسون العمق؟ لا أرى معكم جهازًا.',
          speaker: munir,
          answer: [
            'عندنا جهاز، وهو ممتاز، وبطاريته فارغة معظم السنة. لذلك نستعمل شريطًا من الفولاذ ونفرك متره الأخير بطباشير السبّورة. ننزله حتى نتجاوز سطح الماء، ثم نرفعه ونقرأ. حيث اسودّ الطباشير كان الماء. الخطأ نصف سنتيمتر، ولا يحتاج إلى كهرباء.',
            'أهمّ من الشريط أن تصبر. إن كانت المضخّة قد توقفت للتوّ فالبئر تكذب عليك، لأن الماء لم يعد إلى مكانه. نطفئ المضخّة ونجلس ساعة. في هذه الساعة يعرف الناس عنك كل شيء، وتعرف أنت عن البئر شيئًا واحدًا صحيحًا.',
            'وأنصت دائمًا قبل أن أنزل الشريط. أرمي حصاة وأعدّ. أبي كان يقدّر العمق بالحصاة ولا يخطئ إلا بمتر، وأنا أخطئ بأربعة. لا أكتب رقم الحصاة في التقرير، لكنني أكتبه في الهامش [بالقلم الرصاص].',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qs8twin',
          question: 'هذه سنة الجفاف الثانية على التوالي. ماذا تغيّر في عملكما؟',
          speaker: munir,
          answer: [
            'صرنا نطلب من الآبار أن تستريح. قسمنا البساتين إلى ثلاث جماعات، تسقي كل واحدة منها يومين وتترك أربعة. حسبتُ ذلك على الورق، وكان جميلًا على الورق. غير أن المشمش لا يقرأ الورق، وهو في أيار لا يصبر أربعة أيام.',
            'فجلسنا مع أصحاب البساتين في المدرسة، 70 رجلًا وامرأة، على مقاعد الصفّ الأول الابتدائي. وانتهينا إلى جدول لم أكن لأكتبه: للمشمش يومه في أيار، وللزيتون يومه في أيلول، ومن سقى في غير يومه سقى جارُه من بئره في الأسبوع التالي. لم تُفرض غرامة واحدة.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qv3half',
          speaker: hala,
          answer: [
            'تغيّر السؤال. في السنة الأولى كانوا يسألونني: هل ستجفّ بئري؟ وفي هذه السنة يسألون: بئر مَن ستجفّ إن شغّلتُ مضخّتي؟ لا أعرف كيف أكتب ذلك في التقرير، فلا خانة له. لكنه أهمّ ما عددناه.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qc7coop',
          question: 'هل كذب عليكِ أحد؟',
          speaker: hala,
          answer: [
            'كثيرون، وبأدب. أجمل كذبة كانت قنّ دجاج بناه صاحبه فوق فوهة البئر، وفيه دجاج حقيقي. جلستُ معه ساعة أسمع الدجاج، ثم سمعتُ صدى الدجاج. الدجاج لا صدى له إلا إذا كان تحته فراغ.',
            'لم أقل شيئًا. شكرتُه على الشاي وقلت له إن هواء البئر الرطب يضرّ البيض. في الخريف كان القنّ قد انتقل إلى طرف الحوش، وكان على البئر غطاء جديد، وكان هو واقفًا إلى جانبها ينتظر أن تُعدّ.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qa9argu',
          question: 'علامَ تختلفان؟',
          speaker: munir,
          answer: ['على كلمة «جافّة». عندي البئر جافّة إذا لم يبتلّ الطباشير. وهي تكتب «نائمة».'],
        },
        {
          type: 'questionAnswer',
          key: 'qn2slep',
          speaker: hala,
          answer: [
            'رأيتُ سبع آبار منها استيقظت. الكلمة تهمّ صاحب البئر: إذا كتبتَ «جافّة» ردمها وحفر غيرها أعمق منها، فأخذ من ماء جيرانه. وإذا كتبتَ «نائمة» غطّاها وانتظر. نحن لا نعدّ الآبار وحدها، نحن نسمّيها أيضًا، والناس يفعلون بالبئر ما يقوله اسمها.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qx6next',
          question: 'ماذا تقولان لمن سيعدّ من بعدكما؟',
          speaker: munir,
          answer: [
            'أن يبدأ من سجلّنا وألّا يصدّقه. كتبتُ ذلك في الصفحة الأولى منه ووقّعت.',
            'وأن يحمل معه من الطباشير ضعف ما يظنّ أنه يحتاج إليه. الأولاد يطلبونه.',
          ],
        },
      ],
    },
    {
      language: 'en',
      isOriginal: false,
      spokenLanguages: ['apc'],
      slug: 'we-count-the-wells-twice',
      headline: '“We count the wells twice”',
      standfirst:
        'There are 214 wells in the register and 388 in the ground. Two engineers spend spring and autumn in and around Tell al-Dulba with a measuring tape and a stick of chalk. One signs the reports with his name. The other knocks on doors, and asked to be called Hala, because the owners of wells trust her with things they do not tell the water office.',
      cardText:
        'Two engineers count a town’s wells twice a year. One signs the report, the other knocks on the doors.',
      translators: [{ person: 'edda-kilmarsh', role: 'translator', creditedAs: 'name' }],
      publishedAt: '2026-07-13T06:00:00.000Z',
      exchanges: [
        {
          type: 'questionAnswer',
          key: 'qw2cnt9',
          question: 'Why do you count the wells twice?',
          speaker: munir,
          answer: [
            'Because the first count tells you how many wells there are, and the second tells you how many have water in them. We count in April, before the watering begins, and again in October when it is over. The difference between the two numbers is the summer.',
            'In the first year we counted Tell al-Dulba once and wrote a report of 60 pages, and on the day we wrote it, it was correct. By the time it was printed, 31 of the wells in it had gone dry. That is when I learned that a well is not a thing you count. It is a piece of news, and news has a date.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qd6dr7k',
          speaker: hala,
          answer: [
            'There is a second reason, which Munir doesn’t like to mention. The first time, people hide their wells from us. The second time they ask: why didn’t you count ours? Once they see that the neighbour’s well has been counted and no harm came to him, they get jealous.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qe4knok',
          question: 'How do you persuade a man to show you a well that he dug at night and never registered?',
          speaker: hala,
          answer: [
            'I don’t ask about the well. I ask about the tea. I drink it and say: your water is sweeter than the water at so-and-so’s. If it came from the mains they say nothing. If it came from their own well, the head of the house smiles. After that all I need is patience.',
            'Then I tell them the whole truth: I won’t write the name, I’ll write the depth. I keep two notebooks, one of wells and one of doors, and never carry both on the same day. The water office sees the notebook of wells. Nobody sees the notebook of doors, not even Munir.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qpk3dft',
          text: 'I won’t write the name, I’ll write the depth.',
          exchangeKey: 'qe4knok',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qm5chlk',
          question: 'And how do you measure the depth? I see no instrument.',
          speaker: munir,
          answer: [
            'We have an instrument. It is excellent, and its battery is flat for most of the year. So we use a steel tape and rub the last metre of it with blackboard chalk. You let it down past the surface of the water, pull it up and read it. Where the chalk has gone dark, there was water. The error is half a centimetre, and it needs no electricity.',
            'More than the tape, you need to wait. If the pump has only just stopped, the well is lying to you, because the water has not come back to its place. We switch off the pump and sit for an hour. In that hour people find out everything about you, and you find out one true thing about the well.',
            'And I always listen before I let the tape down. I drop a pebble and count. My father could tell the depth with a pebble and be wrong by no more than a metre. I am wrong by four. I don’t put the pebble’s number in the report, but I do write it in the margin [in pencil].',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qs8twin',
          question: 'This is the second dry year in a row. What has changed in your work?',
          speaker: munir,
          answer: [
            'We have begun asking the wells to rest. We divided the orchards into three groups, each to water for two days and leave off for four. I worked it out on paper, and on paper it was beautiful. But apricots don’t read paper, and in May an apricot will not wait four days.',
            'So we sat down with the owners in the schoolhouse, 70 men and women on the benches of the first-year class, and came away with a timetable I would never have written. The apricots have their day in May and the olives theirs in September, and anyone who waters out of turn lets his neighbour water from his well the week after. Nobody has been fined.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qv3half',
          speaker: hala,
          answer: [
            'The question has changed. In the first year they asked me: will my well run dry? This year they ask: whose well runs dry if I start my pump? I don’t know how to put that in the report, there is no column for it. But it is the most important thing we have counted.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qc7coop',
          question: 'Has anyone lied to you?',
          speaker: hala,
          answer: [
            'Many people, and politely. The finest lie was a chicken coop that a man had built over the mouth of his well, with real chickens in it. I sat with him for an hour listening to the chickens, and then I heard the chickens’ echo. Chickens have no echo unless there is something hollow beneath them.',
            'I said nothing. I thanked him for the tea and told him that the damp air from a well is bad for eggs. By autumn the coop had moved to the far side of the yard, there was a new cover on the well, and he was standing beside it, waiting for it to be counted.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qa9argu',
          question: 'What do you two disagree about?',
          speaker: munir,
          answer: ['The word “dry”. To me a well is dry if the chalk comes up white. She writes “asleep”.'],
        },
        {
          type: 'questionAnswer',
          key: 'qn2slep',
          speaker: hala,
          answer: [
            'I have seen seven of them wake up. The word matters to the owner: if you write “dry”, he fills the well in and digs another, deeper, and takes his neighbours’ water. If you write “asleep”, he covers it and waits. We don’t only count the wells, we name them too, and people do with a well what its name tells them to.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qx6next',
          question: 'What would you say to whoever counts after you?',
          speaker: munir,
          answer: [
            'Start from our register, and don’t believe it. I wrote that on its first page, and signed.',
            'And bring twice as much chalk as you think you need. The children ask for it.',
          ],
        },
      ],
    },
  ],
}
