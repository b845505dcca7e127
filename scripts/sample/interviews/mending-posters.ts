import type { SampleInterview } from '../sample-publication'

export const mendingPosters: SampleInterview = {
  id: 'mending-posters',
  authors: [{ person: 'tomas-wrenfield', role: 'interviewer', creditedAs: 'name' }],
  interviewees: [
    {
      key: 'ib9lwwn',
      protection: 'named',
      speaker: 'bahjat-lawwan',
      label: { en: 'restorer of cinema posters', ar: 'مرمّم ملصقات السينما' },
    },
  ],
  topics: ['cinema', 'memory'],
  places: ['marsa-al-qasab'],
  hero: 'mending-posters',
  talk: { heldOn: '2026-04-22', place: 'marsa-al-qasab', medium: 'inPerson' },
  wanted: {
    language: 'ar',
    brief: 'جرى الحديث بالعامية الشامية. تُحفظ أسماء الأفلام كما كانت على الملصقات.',
  },
  versions: [
    {
      language: 'en',
      isOriginal: true,
      spokenLanguages: ['apc'],
      slug: 'the-man-who-mends-film-posters',
      headline: 'The man who mends film posters and leaves the holes',
      standfirst:
        'The Andalus cinema in Marsa al-Qasab closed in 1987 with its walls still full. Under the last poster was another, and under that another, sixty deep. Bahjat Lawwan has been taking them down, one layer at a time, ever since he retired from painting them.',
      translators: [
        { person: 'edda-kilmarsh', role: 'translator', creditedAs: 'name' },
        { person: 'yaman-al-jisri', role: 'interpreter', creditedAs: 'name' },
        { person: 'rima-dulayb', role: 'reviser', creditedAs: 'name' },
      ],
      publishedAt: '2026-05-18T06:00:00.000Z',
      exchanges: [
        {
          type: 'narration',
          key: 'qn8shop',
          text: [
            'The workshop was once the cinema’s cloakroom. There are still numbers on the hooks, and from each hook hangs a sheet of something that is neither paper nor paint: a cheek, a car door, half a moon. He boils the kettle twice while we talk, once for the tea and once for the steam.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qt2wall',
          question: 'How do you take down a poster that is glued to the one beneath it?',
          answer: [
            'You ask it. Every layer was put up by somebody, and you have to know who. Old Sabri pasted with flour, and flour lets go if you give it steam and time. His son used bone glue, and that never lets go of anything. With the son’s layers I work from behind: I make the poster underneath come away instead.',
            'I have a bone folder that belonged to a bookbinder, and a butter knife. The butter knife is better. It has no ambition.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qm7face',
          question: 'You painted some of these yourself. Is it strange to mend your own work?',
          answer: [
            'I was nineteen when I started. They gave us a photograph the size of a stamp and a wall four metres high, and we had from Tuesday night to Thursday noon. I never saw the films, there wasn’t time. I painted a woman’s tears for *The Orchard Gate* and found out 30 years later that it was a comedy.',
            'So yes. When I get down to one of mine I see a young man in a hurry. The left hand is always good and the right hand is always bad, because by Thursday morning I would be painting with my coat on. I don’t correct the right hands. He didn’t ask me to.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qh4hole',
          question: 'And where a piece is missing altogether, you leave the gap. Visitors complain about it.',
          answer: [
            'They say: Master Bahjat, you know what was there, you painted it. It’s true, I could put the eye back in an hour. But then it would be a picture of what I remember, and the wall doesn’t care what I remember.',
            'Look at this one. The hole is a square, you see? That was cut with a knife. Somebody [in the winter of 1974, when the projectionist left town] cut out one face and left all the others. If I paint the face in, I’m throwing away the only thing this poster knows that nobody else does.',
            'I tone the gap, so that it doesn’t shout. A little tea, a little soot. A hole should look like a hole and not like an accident.',
          ],
        },
        {
          type: 'pullQuote',
          key: 'qp2knfe',
          text: 'Somebody [in the winter of 1974, when the projectionist left town] cut out one face and left all the others.',
          exchangeKey: 'qh4hole',
          shortened: false,
        },
        {
          type: 'questionAnswer',
          key: 'qr6sixt',
          question: 'Sixty layers. What do you see when you go down through them?',
          answer: [
            'Colours leaving. At the top everything is red and yellow, because by then red was cheap. Ten layers down there’s a green I can’t mix any more, it had copper in it. At about forty there is almost nothing but blue and brown, those were the years when the paint came by river and they took what came.',
            'And the letters get better. The men who lettered in the fifties had learned on shop signs, and before that on gravestones. A gravestone teaches you to space a name.',
            'At the very bottom, on the plaster, there’s no poster at all. There’s a drawing in pencil, a ladder with a small man on it waving. I think it is whoever put up the first one. I’ve left him a window.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qv5appr',
          question: 'You have two apprentices now. What is the first thing you teach them?',
          answer: [
            'To wash a floor. I’m not joking. What comes off the wall falls on the floor, and if the floor is clean you can find it. Nadia found the corner of a moustache the size of a lentil. It took us until the feast to learn whose it was.',
            'Then I teach them to stop. Every day at four o’clock we put our tools down, wherever we are. The worst things I ever did to paper, I did at ten past four.',
          ],
        },
        {
          type: 'questionAnswer',
          key: 'qz8last',
          question: 'What happens when you reach the bottom?',
          answer: [
            'People think I’m emptying the wall. I am filling the hall. There are 44 hanging in there now, in the order they were shown, and you walk down the aisle from 1987 backwards. Old people slow down at about the tenth row. They take each other’s arms.',
            'When I come to the plaster I’ll paste up a new one. I have been thinking about it for some years. It will be for a film that doesn’t exist, both hands will be good, and I’ll use flour.',
          ],
        },
      ],
    },
  ],
}
