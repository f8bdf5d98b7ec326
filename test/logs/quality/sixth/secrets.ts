// Passwords, codes and keys, addresses of machines, and links that open something of somebody's.
import { below, fill, fillOne, pick, type Random } from './numbers.ts';

export function secret(random: Random, sort: string): string {
  if (sort === 'pin') return fill(random, '####');
  if (sort === 'cvv') return fill(random, '###');
  if (sort === 'otp') return fillOne(random, ['######', '######', '### ###', '%###', '########']);
  if (sort === 'door') return fillOne(random, ['####', '####~', 'C####', '##-##-##', '#####']);
  if (sort === 'apikey') {
    return fillOne(random, [
      `sk_live_${'^'.repeat(24)}`,
      `ak-${'¤'.repeat(32)}`,
      '¤'.repeat(40),
      `pat_${'^'.repeat(36)}`,
      `AKIA${'@'.repeat(8)}%@%@@%@@`,
      `Zq${'^'.repeat(30)}==`,
    ]);
  }
  const word = pick(random, [
    'Sunflower',
    'chelsea',
    'Waffle',
    'tigger',
    'Mountain',
    'liverpool',
    'Schatz',
    'Summer',
    'kitkat',
    'Dragon',
  ]);
  return pick(random, [
    word + fill(random, '##!'),
    fill(random, `${word}20##`),
    fill(random, `${word}_##&&`),
    fill(random, '^^^^^^^^^^'),
    fill(random, `${word.replace(/[oO]/, '0').replace('i', '1')}##$`),
    fill(random, `${word}-&&&&&-##`),
  ]);
}

export function network(random: Random, sort: string): string {
  const byte = (): string => String(1 + below(random, 254));
  if (sort === 'mac') {
    const mac = fill(random, '¤¤:¤¤:¤¤:¤¤:¤¤:¤¤');
    const style = random();
    if (style < 0.45) return mac.toUpperCase();
    if (style < 0.7) return mac;
    return style < 0.9
      ? mac.replaceAll(':', '-').toUpperCase()
      : mac.replaceAll(':', '').replace(/(....)(....)(....)/, '$1.$2.$3');
  }
  if (random() < 0.18)
    return fill(random, pick(random, ['2a02:8084:¤%¤¤:¤¤%¤::¤¤', '2001:db8:¤%¤¤:¤¤¤%:%¤¤¤:¤¤¤¤:¤¤%¤:¤¤¤%']));
  return `${pick(random, ['86.21', '92.40', '192.168', '10.20', '78.143', '203.0', '185.107', '172.16'])}.${byte()}.${byte()}`;
}

export function link(random: Random): string {
  return fill(
    random,
    pick(random, [
      'https://account.fernwood.app/reset?token=^^^^^^^^^^^^^^^^^^^^^^',
      'https://track.parcelhub.io/t/^^^^^^^^^^^^',
      'https://my.northlight.com/invoice/%#######?key=¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤',
      'https://login.workdesk.io/magic/¤¤¤-^^^^^^^^^^^^^^^^',
      'https://pay.quickbill.net/c/cus_^^^^^^^^^^^^^^/in_^^^^^^^^',
      'https://share.filedock.com/s/^^^^^^^^^^^?sig=¤¤¤¤¤¤¤¤¤¤',
      'https://bookings.staywell.travel/manage/@@#@#@?h=¤¤¤¤¤¤¤¤',
      'https://forms.civicportal.org/resume/%#######-¤¤¤¤-¤¤¤¤',
    ]),
  ).trim();
}
