// Addresses of machines.
import { below, between, hexDigits, pick, type Random } from './mechanics.ts';

function longAddress(random: Random): string {
  const hex = (length: number): string => hexDigits(random, length);
  return pick(random, [
    () => `2001:db8:${hex(4)}::${hex(3)}:${between(random, 1, 99)}`,
    () => `2a02:8${hex(3)}:a${hex(3)}:${between(random, 10, 99)}00::${between(random, 1, 99)}`,
    () => `fe80::${between(random, 1, 9)}${hex(3)}:${hex(2)}ff:fe${hex(2)}:b${hex(3)}`,
    () => `2003:${Array.from({ length: 7 }, () => `e${hex(3)}`).join(':')}`,
  ])();
}

export function ipAddress(random: Random): string {
  const part = (): number => below(random, 256);
  return pick(random, [
    () => `10.${part()}.${part()}.${between(random, 1, 254)}`,
    () => `192.168.${part()}.${between(random, 1, 254)}`,
    () => `${between(random, 31, 217)}.${part()}.${part()}.${between(random, 1, 254)}`,
    () => `${between(random, 31, 217)}.${part()}.${part()}.${between(random, 1, 254)}`,
    () => longAddress(random),
  ])();
}

export function macAddress(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => hexDigits(random, 2));
  const form = random();
  if (form < 0.15) return `${pairs[0]}${pairs[1]}.${pairs[2]}${pairs[3]}.${pairs[4]}${pairs[5]}`;
  return form < 0.6 ? pairs.join(':') : pairs.join('-').toUpperCase();
}
