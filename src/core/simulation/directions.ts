// Tells whether a text takes a destination for an origin: for what the user says and for what it hears.
import { findValue } from '../judging/values.ts';

const place = '(?:city|town|station|airport|location|place|stop)';
const originName = new RegExp(`(?:^| )(?:from|origin)$|^(?:from|origin|leaving|departure) ${place}$`, 'i');
const destinationName = new RegExp(`(?:^| )(?:to|destination)$|^(?:to|destination|arrival) ${place}$`, 'i');

/** Words right before a place that make it the one travelled to, or the one left. */
const towards = /\b(?:to|into|(?:leav|head)\w+ for|arriv\w+ (?:in|at)) $/i;
const away = /\b(?:from|leav(?:e|es|ing)|depart(?:s|ing)?|out of) $/i;
/** This "to" is no direction: "change it to Fresno", "somewhere close to Fresno". */
const otherTo = /\b(?:(?:chang|switch|set|correct|updat)\w*\b[^.?!]*|(?:close|near|next) )\bto $/i;

/** All that stands before each place where the text holds the value. */
function before(value: string, text: string, from = 0): readonly string[] {
  const span = findValue(value, text.slice(from));
  return span === null ? [] : [text.slice(0, from + span.start), ...before(value, text, from + span.end)];
}

/** More places go with the direction than the value has: by rule alone it cannot be told which one is meant. */
const isUnclear = (direction: RegExp, leads: readonly string[], text: string): boolean =>
  (text.match(direction)?.length ?? 0) > leads.length;

/** Whether every mention of the value takes the place where one goes for the place one leaves, or the other way round. */
export function isTurnedAround(name: string, value: string, text: string): boolean {
  const plainName = name.replaceAll(/[_-]/g, ' ');
  const leads = before(value, text).map((lead) => lead.replace(/\s+(?:the )?$/i, ' '));
  if (originName.test(plainName))
    return (
      leads.every((lead) => towards.test(lead) && !otherTo.test(lead)) && !isUnclear(/\bto (?=\p{Lu})/gu, leads, text)
    );
  return destinationName.test(plainName) && leads.every((lead) => away.test(lead));
}

/** Whether the text makes plain which way the place lies, as "to San Diego" does and "No, San Diego." does not. */
export function showsDirection(name: string, value: string, text: string): boolean {
  const plainName = name.replaceAll(/[_-]/g, ' ');
  const direction = originName.test(plainName) ? away : destinationName.test(plainName) ? towards : null;
  return direction === null || before(value, text).some((lead) => direction.test(lead));
}
