// Synthetic people of the journey. Nobody here exists.

export const people = {
  mn: {
    room: 'Өрөө 1',
    organisation: 'Хүүхдийн төв',
    supervisor: { name: 'Г. Сарнай', passphrase: 'хөх тэнгэр таван уул гол', pin: '8264' },
    interviewer: { name: 'Б. Номин', passphrase: 'намуухан салхи зургаан мод', pin: '9157' },
    officer: { name: 'Д. Тэмүүлэн', passphrase: 'цагаан хөх долоон үүл хад', pin: '7035' },
    prosecutor: 'Дүүргийн прокурорын газар',
    ngo: 'Туслах гар',
    doctor: 'Нэгдсэн эмнэлэг',
    purpose: 'Мөрдөн шалгахад',
    receiver: 'Н. Ганхуяг',
    reason: 'Дараа нь дэлгэрүүлж бичнэ, одоо цаг хүрсэнгүй',
    notExpected: 'Камерын картын дугаар ирээгүй байна',
  },
  en: {
    room: 'Room 2',
    organisation: 'Children’s centre',
    supervisor: { name: 'G. Sarnai', passphrase: 'quiet meadow seven lanterns walk', pin: '8264' },
    interviewer: { name: 'B. Nomin', passphrase: 'silver kettle nine pillows hum', pin: '9157' },
    officer: { name: 'D. Temuulen', passphrase: 'gentle copper river eleven stones', pin: '7035' },
    prosecutor: 'District prosecutor',
    ngo: 'Helping Hand',
    doctor: 'General hospital',
    purpose: 'For the inquiry',
    receiver: 'N. Gankhuyag',
    reason: 'Will be completed later, there was no time today',
    notExpected: 'The number of the card has not come yet',
  },
};
