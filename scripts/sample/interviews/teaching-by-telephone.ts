import type { SampleInterview } from '../sample-publication'

export const teachingByTelephone: SampleInterview = {
  id: 'teaching-by-telephone',
  authors: [{ person: 'rima-dulayb', role: 'interviewer', creditedAs: 'name' }],
  interviewees: [
    {
      key: 'ia6tlmr',
      protection: 'named',
      speaker: 'agnes-tolmire',
      label: { en: 'mathematics teacher on Skerrow', ar: 'مدرّسة الرياضيات في جزيرة سكيرو' },
    },
  ],
  topics: ['schools'],
  places: ['skerrow'],
  hero: 'teaching-by-telephone',
  talk: { heldOn: '2026-02-11', place: 'skerrow', medium: 'phone' },
  versions: [
    {
      language: 'en',
      isOriginal: true,
      spokenLanguages: ['en'],
      slug: 'teaching-maths-by-telephone',
      headline: 'Teaching maths by telephone',
      standfirst:
        'From November to March the school boat seldom crosses the sound, and fourteen children on five islands learn their geometry down a telephone line. Agnes Tolmire has taught them for nineteen winters without once seeing a raised hand.',
      translators: [],
      publishedAt: '2026-03-02T07:00:00.000Z',
      exchanges: [
        {
          type: 'questionAnswer',
          key: 'qt5dial',
          question: 'We are speaking by telephone, which seems only right. What does a lesson sound like?',
          answer: [
            'Mostly like weather. I can tell which island I am talking to by what is behind the child. On Little Hallin it’s the generator, at the lighthouse it’s wind in the stairwell, and at the Fairweathers’ there’s a clock that is eleven minutes fast and always has been.',
            'I ring at nine. First we say what we can see from the window, one thing each, and it has to have a number in it. Four cormorants. Two waves between the rock and the jetty. That isn’t small talk, that’s the warm-up. A child who has counted something has woken up.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qg2tria',
          question: 'But geometry. How do you teach a triangle to someone who cannot see you draw it?',
          answer: [
            'By not drawing it. In a classroom I put a triangle on the board and the children copy it, and then there are fifteen triangles and one of them, mine, is right. On the telephone I say: there are three fence posts, and you can walk between any two of them in a straight line. Now the child has to draw it, and it’s nobody’s but theirs.',
            'And then they have to tell *me* what they’ve drawn. That’s the whole of it, really. You find out very quickly that “it sort of goes across” won’t do. They come to need the word “perpendicular” the way you need a spanner. I’ve never once had to make anybody memorise it.',
            'One boy, Ewan, held out for weeks with his own word. He called it “plumb”, because his uncle lays stone. I let him. When he reached the exam he asked me to ring the examiner and explain.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qs4hush',
          question: 'In a classroom a teacher reads faces. What do you read?',
          answer: [
            'Silences. There are at least five kinds. There’s the silence of writing, which has a pencil in it. There’s thinking, which breathes. There’s the silence of someone looking at a brother for the answer, and that one is a little too short. There’s the silence of being lost, and that one is very tidy, because a lost child doesn’t want to be heard.',
            'The fifth is when the line has gone. I once talked to that one for twenty minutes about fractions. [The cable to the outer islands was down for two days in January 2024.] When they rang back the girl said, “Sorry, miss, we’d got as far as the cake.”',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qp7lost',
          text: 'a lost child doesn’t want to be heard.',
          exchangeKey: 'qs4hush',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qy8tech',
          question: 'You have been offered a video link more than once. Why turn it down?',
          answer: [
            'I didn’t turn it down. They put it in, and it froze, and we all sat looking at a picture of me with my eyes shut. But I’d be lying if I said it was only that.',
            'When the children could see me they started watching my face to find out whether they were right. I hadn’t known I had such a face. On the telephone they can’t tell, so they have to decide for themselves before they speak. I have heard a ten-year-old say, “I’m going to tell you why it’s true, and then you can say.” You don’t get that from someone who is watching your eyebrows.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qj3fail',
          question: 'What can’t be taught this way?',
          answer: [
            'Compasses. I mean the instrument. There is no way of telling someone by telephone how to hold a pair of compasses so that it doesn’t close up halfway round. I tried for three winters. In the end I wrote to all the families and asked for string and a nail, and we did our circles out on the sand, which is how it was done in the first place.',
            'And company. I can join two islands on one line, three if the exchange is in a good mood, but I can’t give them the moment when somebody across the room gets it and the whole row goes “oh”. I miss that. They don’t, because they’ve not had it, and I find that harder.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qk9boat',
          question: 'And in spring, when the boat runs again and they walk in?',
          answer: [
            'Nobody speaks. It’s the same every year. Fourteen children I’ve talked to every morning since November, and they stand there in their boots and look at their desks. I’m as bad. I don’t know where to put my hands.',
            'So I’ve a trick. I go into the cupboard, with the door open a crack, and I say good morning from in there, and ask what they can see. And some small voice says, “One cupboard, miss.” And then we’re off.',
          ],
        },
      ],
    },
    {
      language: 'ar',
      isOriginal: false,
      spokenLanguages: ['en'],
      slug: 'دروس-الرياضيات-على-الهاتف',
      headline: 'دروس الرياضيات على الهاتف',
      standfirst:
        'من تشرين الثاني إلى آذار قلّما يعبر قارب المدرسة المضيق، فيتعلّم 14 طفلًا في خمس جزر هندستهم عبر سمّاعة الهاتف. منذ 19 شتاءً تدرّسهم أغنِس تولماير، ولم ترَ منهم في الشتاء يدًا مرفوعة قطّ.',
      translators: [
        { person: 'yaman-al-jisri', role: 'translator', creditedAs: 'name' },
        { person: 'hanan-qutayni', role: 'reviser', creditedAs: 'name' },
      ],
      publishedAt: '2026-03-09T07:00:00.000Z',
      exchanges: [
        {
          type: 'questionAnswer',
          key: 'qt5dial',
          question: 'نتحدّث الآن على الهاتف، وهذا أليق بموضوعنا. كيف يبدو الدرس لمن يسمعه؟',
          answer: [
            'أكثره طقس. أعرف الجزيرة التي أكلّمها ممّا أسمعه وراء الطفل: في هالين الصغرى هدير المولّد، وفي المنارة صفير الريح في بئر الدرج، وعند آل فيرويذر ساعة تسبق الوقت 11 دقيقة، وهي على هذه الحال منذ عرفتُها.',
            'أتصل في التاسعة. نبدأ بأن يقول كل واحد منّا شيئًا يراه من نافذته، على أن يكون فيه عدد: أربعة من طيور الغاق، موجتان بين الصخرة والرصيف. ليس هذا من باب المجاملة، بل هو الإحماء. الطفل الذي عدَّ شيئًا طفل استيقظ.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qg2tria',
          question: 'لكنها الهندسة. كيف تشرحين المثلّث لمن لا يراكِ وأنتِ ترسمينه؟',
          answer: [
            'بألّا أرسمه. في الصفّ أرسم مثلّثًا على السبّورة فينقله الأطفال، فيصير عندنا 15 مثلّثًا، واحد منها فقط هو الصحيح، وهو مثلّثي. أما على الهاتف فأقول: هناك ثلاثة أوتاد في سياج، وتستطيع أن تمشي بين أيّ اثنين منها في خطّ مستقيم. عندئذ لا بدّ للطفل من أن يرسمه هو، فيكون له وحده.',
            'ثم عليه أن يصف لي أنا ما رسمه. وهذا هو الأمر كلّه في الحقيقة. سرعان ما يتبيّن أن قولهم «يروح هكذا بالعرض» لا يكفي، فتصير بهم حاجة إلى كلمة «عمودي» كحاجة المرء إلى مفتاح الربط. لم أضطرّ يومًا إلى أن أطلب من أحد حفظها.',
            'وهناك صبيّ اسمه إيوان تمسّك أسابيع بكلمة من عنده. كان يقول «على الشاقول»، لأن عمّه بنّاء حجر. تركتُه وشأنه. وحين جاء الامتحان طلب مني أن أتصل بالفاحص وأشرح له.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qs4hush',
          question: 'المعلّم في الصفّ يقرأ الوجوه. فماذا تقرئين أنتِ؟',
          answer: [
            'أقرأ الصمت، وهو خمسة أنواع على الأقل. هناك صمت الكتابة، وفيه صوت قلم. وصمت التفكير، وفيه نَفَس. وصمت من ينظر إلى أخيه ليأخذ الجواب منه، وهو أقصر قليلًا ممّا ينبغي. وهناك صمت الضياع، وهو صمت مرتّب جدًّا، لأن الطفل الضائع لا يريد أن يسمعه أحد.',
            'أما الخامس فحين ينقطع الخط. حدّثتُ ذلك الصمت مرة 20 دقيقة عن الكسور. [انقطع الكبل عن الجزر البعيدة يومين في كانون الثاني 2024.] ولمّا عاودوا الاتصال قالت البنت: «عفوًا يا آنسة، كنّا قد وصلنا إلى الكعكة».',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qp7lost',
          text: 'الطفل الضائع لا يريد أن يسمعه أحد.',
          exchangeKey: 'qs4hush',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qy8tech',
          question: 'عُرض عليكِ الاتصال المرئي أكثر من مرة. لماذا رفضتِه؟',
          answer: [
            'لم أرفضه. ركّبوه فتجمّدت الصورة، وبقينا جميعًا ننظر إليّ وأنا مغمضة العينين. لكنني أكذب لو قلت إن هذا هو السبب كلّه.',
            'لمّا صار الأطفال يرونني، أخذوا يراقبون وجهي ليعرفوا هل أصابوا. لم أكن أعلم أن لي وجهًا كهذا. على الهاتف لا سبيل لهم إلى ذلك، فعليهم أن يحسموا أمرهم قبل أن يتكلّموا. سمعتُ طفلة في العاشرة تقول: «سأقول لكِ لماذا هذا صحيح، وبعدها احكمي». ولن تسمعي هذا ممّن يراقب حاجبيكِ.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qj3fail',
          question: 'وما الذي لا يُعلَّم بهذه الطريقة؟',
          answer: [
            'الفرجار. لا سبيل إلى أن تشرحي لأحد على الهاتف كيف يمسك الفرجار فلا ينضمّ في منتصف الدائرة. حاولتُ ثلاثة شتاءات، ثم كتبتُ إلى الأُسر كلّها أطلب خيطًا ومسمارًا، ورسمنا دوائرنا على الرمل، وهكذا رُسمت الدوائر أول مرة.',
            'والصحبة أيضًا. أستطيع أن أجمع جزيرتين على خطّ واحد، أو ثلاثًا إن كان المقسم رائق المزاج، لكنني لا أستطيع أن أعطيهم تلك اللحظة التي يفهم فيها أحدهم في آخر الصفّ فيقول المقعد كلّه: «آه». أشتاق إليها. أما هم فلا، لأنهم لم يعرفوها، وهذا أصعب عليّ.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qk9boat',
          question: 'وفي الربيع، حين يعود القارب ويدخلون من الباب؟',
          answer: [
            'لا ينطق أحد. هكذا كل عام. أربعة عشر طفلًا كلّمتهم كل صباح منذ تشرين الثاني، يقفون أمامي بأحذيتهم المطّاطية وينظرون إلى مقاعدهم. ولستُ أحسن منهم حالًا، لا أعرف أين أضع يديّ.',
            'فصارت عندي حيلة. أدخل الخزانة وأترك بابها مواربًا، وأقول من داخلها: صباح الخير، ماذا ترون؟ فيجيء صوت صغير: «خزانة واحدة يا آنسة». وعندها ننطلق.',
          ],
        },
      ],
    },
  ],
}
