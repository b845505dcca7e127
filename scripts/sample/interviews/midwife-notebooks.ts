import type { SampleInterview } from '../sample-publication'

export const midwifeNotebooks: SampleInterview = {
  id: 'midwife-notebooks',
  authors: [{ person: 'wafa-sindiyan', role: 'interviewer', creditedAs: 'withheld' }],
  houseByline: true,
  interviewees: [
    {
      key: 'iq5mdwf',
      protection: 'described',
      label: { en: 'a midwife in a mountain village', ar: 'قابلة في قرية جبلية' },
    },
  ],
  topics: ['birth', 'memory'],
  places: ['bayt-nawl'],
  hero: 'midwife-notebooks',
  versions: [
    {
      language: 'ar',
      isOriginal: true,
      spokenLanguages: ['apc'],
      slug: 'دفاتر-القابلة',
      headline: 'دفاتر القابلة',
      standfirst:
        'في 26 دفترًا مدرسيًّا دوّنت قابلة في جبال بيت نول كل ولادة حضرتها: الساعة، والطقس، ومن غلى الماء. تقول إن الأسماء ليست لها، ولذلك لا تذكر هنا اسمًا، ولا اسمها.',
      translators: [],
      publishedAt: '2025-12-01T07:00:00.000Z',
      exchanges: [
        {
          type: 'questionAnswer',
          key: 'qd3frst',
          question: 'ماذا كتبتِ في السطر الأول من الدفتر الأول؟',
          answer: [
            '«بنت، قبل الفجر، ثلج». أربع كلمات وفاصلتان. كنت في الثانية والعشرين، ويدي ترتجف، وقد مسحتُ القلم بثوبي لأن الحبر تجمّد. لم يخطر لي أن أكتب أكثر. بدا لي أن كل ما حدث موجود في هذه الكلمات.',
            'ثم صرتُ أزيد. بعد سنة صرتُ أكتب مَن كان في الغرفة، ومَن غلى الماء، ومَن خرج إلى الحوش لأنه لم يحتمل. الذي يخرج إلى الحوش يسألني عنه الولد بعد 20 عامًا.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qw9when',
          question: 'يأتيكِ الناس إذن ليسألوا عن يوم ولادتهم؟',
          answer: [
            'يأتون قبل الزواج، وقبل السفر، وحين يموت أحد الوالدين. يأتي رجل بشاربين، ويجلس على هذا الكرسي، ويسألني بصوت خافت: هل كان المطر ينزل؟ لا أحد يسأل عن وزنه. يسألون عن المطر، وعمّن كان هناك.',
            'أقرأ لكل واحد سطره ولا أريه الصفحة، ففيها سطور غيره. أضع ورقة بيضاء فوقها وورقة تحتها، فلا يبقى إلا سطر واحد، كنافذة.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qp5wndw',
          text: 'لا يبقى إلا سطر واحد، كنافذة.',
          exchangeKey: 'qw9when',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qx4omit',
          question: 'وما الذي لا تكتبينه؟',
          answer: [
            'ما يُقال. المرأة في تلك الساعة تقول كل شيء، عن أمّها وعن زوجها وعن الله. سمعتُ ما يملأ مكتبة، ولم أكتب منه حرفًا. ما يُقال هناك يُقال للجدار.',
            'ولا أكتب «تعسّرت» ولا «تيسّرت». أكتب متى بدأت ومتى انتهت، ومن يعرف الحساب يعرف. كانت معلّمتي [وهي قابلة من الجيل السابق] تقول: الصفة تبقى بعد أن يذهب الوجع، فلا تتركي وراءك صفة.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qy6hosp',
          question: 'منذ شُقّ الطريق صارت الولادات في المشفى. هل توقّف الدفتر؟',
          answer: [
            'الحمد لله على الطريق، وليُكتب هذا أولًا. في الدفاتر الأولى سطور قصيرة جدًّا أعرف لماذا هي قصيرة. منذ شُقّ الطريق لم أكتب سطرًا من تلك السطور.',
            'ولم يتوقّف الدفتر. صاروا يمرّون بي في طريق العودة من المشفى، قبل أن يصلوا إلى البيت. تفتح الأمّ باب السيارة وتقول لي الساعة، وأنظر إلى السماء وأكتب الطقس. في المشفى يكتبون الوزن والطول وزمرة الدم، ولا أحد عندهم ينظر من النافذة.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qz2heir',
          question: 'لمن ستتركين الدفاتر؟',
          answer: [
            'فكّرتُ أن أحرقها، فهي أسرار الناس. ثم فكّرتُ أن أعطي كل واحد سطره: أقصّ الدفاتر بالمقصّ سطرًا سطرًا وأوزّعها. أمسكتُ بالمقصّ ذات شتاء وبدأتُ بالصفحة الأولى، فوجدتُ أن السطر إذا قُصّ وقع نصف الذي على ظهره.',
            'كل سطر على ظهره سطر. لا أستطيع أن أعطي أحدًا سطره من غير أن آخذ من غيره. هذا ما فهمتُه من مهنتي بعد 40 عامًا، وقد فهمتُه بالمقصّ.',
            'فأنا الآن أعلّم بنتًا من القرية. لا أعلّمها التوليد، فهي تدرسه في المدينة، بل أعلّمها كيف تضع الورقتين.',
          ],
        },
      ],
    },
    {
      language: 'en',
      isOriginal: false,
      spokenLanguages: ['apc'],
      slug: 'the-midwifes-notebooks',
      headline: 'The midwife’s notebooks',
      standfirst:
        'In 26 school exercise books a midwife in the mountains of Bayt Nawl has set down every birth she attended: the hour, the weather, and who boiled the water. The names, she says, are not hers, and so she gives none here, her own included.',
      translators: [],
      noTranslator: 'selfTranslated',
      publishedAt: '2025-12-08T07:00:00.000Z',
      exchanges: [
        {
          type: 'questionAnswer',
          key: 'qd3frst',
          question: 'What did you write on the first line of the first notebook?',
          answer: [
            '“Girl, before dawn, snow.” Four words and two commas. I was twenty-two, my hand was shaking, and I had wiped the pen on my dress because the ink had frozen. It didn’t occur to me to write more. It seemed to me that everything that had happened was in those words.',
            'Later I began to add. After a year I was writing down who had been in the room, who boiled the water, and who went out to the yard because he couldn’t bear it. The one who goes out to the yard is the one the child will ask me about, twenty years on.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qw9when',
          question: 'So people come to you to ask about the day they were born?',
          answer: [
            'They come before they marry, before they go abroad, and when a parent dies. A man with a moustache comes, sits down on that chair, and asks me in a low voice: was it raining? Nobody asks what they weighed. They ask about the rain, and who was there.',
            'I read each of them their line and don’t show them the page, because other people’s lines are on it. I lay a white sheet above it and a white sheet below, until nothing is left but a single line, like a window.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qp5wndw',
          text: 'nothing is left but a single line, like a window.',
          exchangeKey: 'qw9when',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qx4omit',
          question: 'And what do you not write down?',
          answer: [
            'What is said. In that hour a woman says everything, about her mother, about her husband, about God. I have heard enough to fill a library and not written a letter of it. What is said there is said to the wall.',
            'And I don’t write “hard” or “easy”. I write when it began and when it ended, and whoever can do sums will know. My teacher [a midwife of the generation before] used to say: the adjective stays after the pain has gone, so don’t leave an adjective behind you.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qy6hosp',
          question: 'Since the road was built, births have moved to the hospital. Has the notebook stopped?',
          answer: [
            'God be thanked for the road, and let that be written first. In the early notebooks there are some very short lines, and I know why they are short. Since the road was built I have not written one of those.',
            'And the notebook hasn’t stopped. Now they come by on the way back from the hospital, before they have even been home. The mother opens the car door and tells me the hour, and I look up at the sky and write the weather. At the hospital they write down the weight and the length and the blood group, and nobody there looks out of the window.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qz2heir',
          question: 'Who will you leave the notebooks to?',
          answer: [
            'I thought of burning them, since they are people’s secrets. Then I thought of giving everyone their own line: I would take scissors and cut the notebooks up, line by line, and hand them out. One winter I picked up the scissors and began with the first page, and I found that when you cut out a line, half of the one on the back falls away with it.',
            'Every line has a line on its back. I can’t give anyone theirs without taking from someone else. That is what I have understood of my trade after forty years, and it was the scissors that taught me.',
            'So now I am teaching a girl from the village. Not to deliver babies, she is studying that in the city. I am teaching her how to lay the two sheets of paper.',
          ],
        },
      ],
    },
  ],
}
