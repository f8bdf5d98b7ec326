// Numbers of the seventh set said in words or in two pieces.
const digitWords = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function inWords(number: string): string {
  const said = [...number.replace('+', '00')]
    .filter((sign) => /\d/.test(sign))
    .map((sign) => digitWords[Number(sign)] ?? '');
  return said.join(' ').replace(/\b(\w+) \1\b/g, 'double $1');
}

export function halves(value: string): readonly [string, string] {
  const middle = Math.floor(value.length / 2);
  const gap = value.slice(middle).search(/[ .-]/);
  const place = gap < 0 || middle + gap > value.length - 2 ? middle : middle + gap;
  return [value.slice(0, place).trim(), value.slice(place).replace(/^[ .-]+/, '')];
}
