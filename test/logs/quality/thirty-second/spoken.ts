// Digits and dates as people say them.
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen'.split(',');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  ...'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth'.split(','),
  ...'fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth'.split(','),
];

export function spokenDigits(text: string): string {
  return [...text].map((sign) => words[Number(sign)] ?? sign.toLowerCase()).join(' ');
}
function below100(value: number): string {
  if (value < 10) return `oh ${words[value]}`;
  if (value < 20) return teens[value - 10] ?? '';
  return value % 10 === 0
    ? (tens[Math.floor(value / 10)] ?? '')
    : `${tens[Math.floor(value / 10)]} ${words[value % 10]}`;
}
export function spokenDate(day: number, month: string, year: number): string {
  const dayName = day <= 20 ? ordinals[day - 1] : `twenty ${ordinals[day - 21]}`;
  const yearName =
    year < 2000
      ? `nineteen ${below100(year % 100)}`
      : year % 100 === 0
        ? 'two thousand'
        : `two thousand and ${words[year % 10]}`;
  return `${dayName} of ${month} ${yearName}`;
}
