import type { SampleInterview } from '../sample-publication'

export const libraryOfStreets: SampleInterview = {
  id: 'library-of-streets',
  authors: [{ person: 'nadim-warraqa', role: 'interviewer', creditedAs: 'name' }],
  interviewees: [
    {
      key: 'iw4dd7n',
      protection: 'named',
      speaker: 'wadad-al-nasij',
      label: { en: 'keeper of the library at Ayn al-Sarw', ar: 'القائمة على مكتبة عين السرو' },
    },
  ],
  topics: ['libraries', 'memory'],
  places: ['ayn-al-sarw'],
  hero: 'library-of-streets',
  talk: { heldOn: '2026-08-19', place: 'ayn-al-sarw', medium: 'inPerson' },
  versions: [
    {
      language: 'ar',
      isOriginal: true,
      spokenLanguages: ['apc'],
      slug: 'مكتبة-رفوفها-أسماء-شوارع',
      headline: 'مكتبة رفوفها أسماء شوارع',
      standfirst:
        'حين انهار سقف المكتبة البلدية في عين السرو، ترك الجيران كتبهم عند باب البريد. وداد الناسج، التي أمضت 31 عامًا في فرز الرسائل هناك، رتّبت الكتب على الطريقة التي تعرفها: شارعًا شارعًا.',
      translators: [],
      publishedAt: '2026-09-14T06:00:00.000Z',
      exchanges: [
        {
          type: 'narration',
          key: 'qn5arw8',
          text: [
            'ما زال شبّاك الطوابع في مكانه، وما زال الميزان عليه. خلف الشبّاك خزانة من خشب الجوز لها 41 خانة، وعلى كل خانة لوحة نحاسية بعرض إصبعين. لا أرقام على الكتب ولا فهارس. تعرف وداد الناسج مكان الكتاب كما يعرف ساعي البريد الباب: من الجيران.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'q7mstr3',
          question: 'لماذا الشوارع؟ كان في وسعك أن ترتّبي الكتب بحسب المؤلف أو الموضوع كما تفعل المكتبات.',
          answer: [
            'لأنني لم أكن أعرف غيرها. أنا لست أمينة مكتبة، أنا فارزة بريد. في الأسبوع الأول وصل إلينا نحو 900 كتاب في أكياس الطحين وصناديق البندورة، وكان كل من يترك كيسًا يقول لي: هذا من بيت فلان، من الشارع الفلاني. لم يقل لي أحد: هذه رواية وهذا كتاب في الزراعة. فأخذتُ ما قيل لي على أنه العنوان.',
            'ثم إن الخزانة كانت عندي. لكل شارع فيها خانة، منذ أيام جدّي. وضعتُ أول كتاب في خانة شارع الدبّاغين من غير تفكير، كما تضع فاتورة الكهرباء. نظرتُ إليه وهو هناك وقلت في نفسي: ولمَ لا؟',
            'في المساء جاء ابن أختي، وهو يدرس في المدينة، وقال إن في العالم نظامًا عشريًّا لتصنيف الكتب. قلت له: ونحن عندنا نظام من 41 شارعًا، وأهل البلدة كلهم يحفظونه.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qh8vnd2',
          question: 'ومن يبحث عن كتاب بعينه، كيف يهتدي إليه؟',
          answer: [
            'يسأل نفسه أولًا: مَن في هذه البلدة كان يمكن أن يقرأه؟ وهذا عندي سؤال أجمل من السؤال عن المؤلف. جاءني قبل شهرين فتى يريد كتابًا في الفلك، فوقف أمام الخزانة وفكّر، ثم مدّ يده إلى خانة طلعة المئذنة، لأن فيها بيت المؤقّت القديم الذي كان يضبط مواعيد الصلاة. وجد هناك ثلاثة كتب، في أحدها خرائط للسماء مرسومة باليد.',
            'وأحيانًا يخطئون الشارع فيجدون كتابًا آخر. جاءت امرأة تطلب كتابًا في تربية النحل وخرجت بديوان شعر، لأن النحّال الوحيد عندنا كان يسكن إلى جوار شاعر. قالت لي بعد أسبوع إن النحل لا يمانع.',
            'وعندي دفتر أيضًا. لكل كتاب سطر: الشارع، ورقم البيت، ومن حمله إلينا، وهل كان المطر ينزل يومها. أسجّل المطر لأن الكتاب المبلول يجب أن يُفتح كل صباح أسبوعًا كاملًا.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qb3lane',
          question: 'ماذا عرفتِ عن البلدة من كتبها ولم تعرفيه من رسائلها؟',
          answer: [
            'أن الشوارع لا تقرأ ما نظنّه. كنّا نقول إن أهل شارع الدبّاغين لا يقرؤون، فإذا خانتهم أول خانة تمتلئ. أعطونا 300 كتاب، نصفها حكايات للأطفال، وعليها كلها آثار أصابع. أما شارع المحكمة، وفيه المحامون والأطباء، فأعطانا مجلّدات مذهّبة لم تُفصل أوراقها بعد. فتحتُها بسكّين المطبخ.',
            'والكتب لا تُغلق كما تُغلق الرسائل، ولهذا ينسى الناس فيها أشياءهم: وصفة طبيب، وتذكرة حافلة، ووردة، وقائمة بأسماء من حضروا عرسًا وما دفعه كل واحد منهم. لا أرمي شيئًا من ذلك. أضعه في ظرف وأكتب عليه رقم البيت. الظروف عندنا كثيرة.',
            'وعندنا زقاق اسمه زقاق الخيط، فيه أربعة بيوت، أعطانا كتابًا واحدًا. كتاب واحد في خانة كاملة. سألني المفتّش [من مديرية الثقافة] لماذا لا أملأ الخانة بكتب أخرى، فقلت له إن لهذا الكتاب شارعًا.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qpq6thr',
          text: 'سألني المفتّش [من مديرية الثقافة] لماذا لا أملأ الخانة بكتب أخرى، فقلت له إن لهذا الكتاب شارعًا.',
          exchangeKey: 'qb3lane',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qr9enam',
          question: 'وحين يتغيّر اسم شارع؟',
          answer: [
            'تغيّر اسم شارعين منذ بدأنا. لا أنزع اللوحة القديمة، بل أضع الجديدة تحتها. من يأتي يبحث بالاسم الذي في رأسه، وعليّ أنا أن أوصله. كانت تأتينا في البريد رسائل على أسماء شوارع ماتت قبل 50 عامًا، وكنّا نسلّمها. الرسالة لا ذنب لها.',
            'الأصعب حين ينتقل أصحاب البيت. انتقل بيت الحلّاق إلى الطرف الآخر من البلدة، وطلبوا أن تنتقل كتبهم معهم. فكّرتُ في الأمر ليلة كاملة، ثم تركتُ الكتب في موضعها ووضعتُ في الخانة الجديدة بطاقة كتبتُ عليها: «كتب هذا البيت مقيمة عند جيرانه القدامى». رضوا بذلك. وصاروا كلما أرادوا كتابًا زاروا الجيران أولًا.',
          ],
        },
        {
          type: 'figure',
          key: 'qf2plan',
          picture: 'plan-of-the-shelves',
          caption:
            'مخطّط القاعة كما رسمته وداد الناسج: الرفوف شوارع، والدوائر كتب طُلبت أكثر من عشر مرات، والخط المنقّط طريقها اليومي بين الخانات.',
        },
        {
          type: 'questionAnswer',
          key: 'qk5wtch',
          question: 'هل حدث أن طُلب منك كتاب فرفضتِ أن تعيريه؟',
          answer: [
            'مرة واحدة. جاء رجل من العاصمة يسأل عن كتاب كان لأبيه في إصلاح الساعات، وقال إن أباه كان يكتب في الهوامش. وجدناه في خانة شارع الجسر، البيت 9. قرأ فيه واقفًا قرابة ساعة، ثم سألني هل يستطيع أن يستعيره. قلت له: لا، هذا لا يُعار، هذا يُردّ إلى صاحبه.',
            'لكنه لم يأخذه. قال إن أباه كان سيحبّ أن يبقى الكتاب في الشارع. فاتفقنا على أن يبقى الكتاب هنا، وأن يكون معه مفتاح الباب الجانبي.',
            'وهو يأتي في تشرين الأول من كل عام. يفتح الباب بنفسه، ويقرأ صفحتين، ويعيد الكتاب إلى موضعه. وفي العام الماضي أصلح لنا ساعة الحائط، من الصفحة 112.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qz4bild',
          question: 'وعدت البلدية ببناء مكتبة جديدة. هل تبقى الكتب فيها على ترتيبها؟',
          answer: [
            'زارني المهندس ومعه مخطّط جميل، فيه زجاج كثير ومقاعد مستديرة. سألته: وأين الشوارع؟ فظنّ أنني أسأل عن موقع البناء.',
            'قلت له: ارسم القاعة كما تشاء واترك لي الرفوف. أريد ممرًّا يصعد قليلًا كما تصعد طلعة المئذنة، وأريد زقاق الخيط ضيّقًا لا يتّسع إلا لواحد. من يبحث عن كتاب ينبغي أن يفسح الطريق لغيره، كما في البلدة.',
            'ضحك، ثم كفّ عن الضحك. وبعد أسبوع أرسل مخطّطًا ثانيًا. لا أعرف هل سيُبنى، ولا هل سأكون هنا يوم يُبنى، لكن زقاق الخيط فيه عرضه 70 سنتيمترًا. قستُه بالمسطرة.',
          ],
        },
      ],
    },
    {
      language: 'en',
      isOriginal: false,
      spokenLanguages: ['apc'],
      slug: 'a-library-shelved-by-street-names',
      headline: 'A library shelved by street names',
      standfirst:
        'When the roof of the town library in Ayn al-Sarw fell in, neighbours left their books at the door of the post office. Wadad al-Nasij, who had sorted letters there for 31 years, arranged the books in the only way she knew: street by street.',
      translators: [{ person: 'rima-dulayb', role: 'translator', creditedAs: 'name' }],
      publishedAt: '2026-09-21T06:00:00.000Z',
      exchanges: [
        {
          type: 'narration',
          key: 'qn5arw8',
          text: [
            'The stamp counter is still where it was, and the scales are still on it. Behind the counter stands a walnut cabinet of 41 pigeonholes, each with a brass plate two fingers wide. There are no numbers on the books and there is no catalogue. Wadad al-Nasij knows where a book is the way a postman knows a door: by its neighbours.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'q7mstr3',
          question:
            'Why streets? You could have arranged the books by author or by subject, the way libraries do.',
          answer: [
            'Because streets were all I knew. I am not a librarian, I am a sorter of mail. In the first week some 900 books came to us, in flour sacks and tomato crates, and everyone who left a sack told me: this is from so-and-so’s house, in such-and-such a street. Nobody said: this is a novel, and this one is about farming. So I took what I was told to be the address.',
            'And I had the cabinet. Every street has had its pigeonhole there since my grandfather’s day. I put the first book into the one for Tanners’ Street without thinking, as you would an electricity bill. I looked at it sitting there and said to myself: well, why not?',
            'That evening my nephew came by, who is studying in the city, and told me the world has a decimal system for classifying books. I said: and we have a system of 41 streets, and the whole town knows it by heart.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qh8vnd2',
          question: 'And someone who is after one particular book? How do they find their way to it?',
          answer: [
            'First they ask themselves: who in this town might have read it? To my mind that is a lovelier question than who wrote it. Two months ago a boy came wanting a book on astronomy. He stood in front of the cabinet and thought, and then he reached for Minaret Rise, because that is where the old timekeeper lived, the one who set the hours of prayer. He found three books there, and in one of them maps of the sky drawn by hand.',
            'Sometimes they get the street wrong and find a different book. A woman came asking for a book on keeping bees and left with a volume of poems, because the only beekeeper we ever had lived next door to a poet. A week later she told me the bees didn’t mind.',
            'I have a ledger too. Every book has a line: the street, the number of the house, who carried it here, and whether it was raining that day. I write down the rain because a wet book has to be opened every morning for a whole week.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qb3lane',
          question: 'What have you learned about the town from its books that you hadn’t from its letters?',
          answer: [
            'That streets don’t read what we think they read. We used to say that people in Tanners’ Street didn’t read at all, and theirs was the first pigeonhole to fill. They gave us 300 books, half of them children’s stories, with fingermarks on every one. Whereas Courthouse Street, with its lawyers and doctors, gave us gilded volumes whose pages had never been cut. I opened them with a kitchen knife.',
            'And a book isn’t sealed as a letter is, so people forget things inside: a prescription, a bus ticket, a rose, a list of who came to a wedding and what each of them gave. I throw none of it away. I put it in an envelope and write the number of the house on it. Envelopes we have plenty of.',
            'There is an alley here called Thread Alley, four houses, and it gave us one book. One book in a whole pigeonhole. The inspector [from the culture directorate] asked me why I didn’t fill the space with others, and I told him that this book has a street.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qpq6thr',
          text: 'The inspector [from the culture directorate] asked me why I didn’t fill the space with others, and I told him that this book has a street.',
          exchangeKey: 'qb3lane',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qr9enam',
          question: 'And when a street changes its name?',
          answer: [
            'Two have, since we began. I don’t take the old plate down, I put the new one underneath. People come looking with the name that is in their heads, and it is up to me to get them there. In the post we used to receive letters addressed to streets that had been dead for 50 years, and we delivered them. It isn’t the letter’s fault.',
            'It is harder when a household moves. The barber’s family moved to the far end of town and asked for their books to move with them. I thought about it for a whole night, and then I left the books where they were and put a card in the new pigeonhole: *The books of this house are staying with its old neighbours.* They were content with that. And now whenever they want a book they call on the neighbours first.',
          ],
        },
        {
          type: 'figure',
          key: 'qf2plan',
          picture: 'plan-of-the-shelves',
          caption:
            'The room as Wadad al-Nasij drew it: the shelves are streets, the circles are books asked for more than ten times, and the dotted line is her daily round.',
        },
        {
          type: 'questionAnswer',
          key: 'qk5wtch',
          question: 'Have you ever been asked for a book and refused to lend it?',
          answer: [
            'Once. A man came from the capital looking for a book of his father’s, on the repair of watches. His father used to write in the margins, he said. We found it under Bridge Street, number 9. He read it standing up for the better part of an hour and then asked me if he could borrow it. I told him: no, this one isn’t for lending, this one goes back to its owner.',
            'But he wouldn’t take it. He said his father would have liked it to stay in the street. So we agreed that the book would stay here, and that he would have a key to the side door.',
            'He comes every October. He lets himself in, reads two pages, and puts the book back in its place. Last year he mended our wall clock, from page 112.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qz4bild',
          question: 'The town has promised to build a new library. Will the books keep their order there?',
          answer: [
            'The architect came to see me with a beautiful plan, a great deal of glass and round seats. I asked him: and where are the streets? He thought I meant the site.',
            'I told him: draw the hall however you like, and leave me the shelves. I want an aisle that climbs a little, as Minaret Rise climbs, and I want Thread Alley so narrow that there is room for only one. Whoever is looking for a book ought to have to make way for somebody else, as we do in town.',
            'He laughed, and then he stopped laughing. A week later he sent a second plan. I don’t know if it will be built, or if I will be here on the day it is, but in that plan Thread Alley is 70 centimetres wide. I measured it with a ruler.',
          ],
        },
      ],
    },
  ],
}
