// What columns of tables and keys of JSON are called, in several languages; the first that is there counts.

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Of a list of messages. */
export const listKeys = words(`
  messages, conversation, conversations, turns, dialog, dialogue, chat, history, utterances, items`);
/** Of who speaks. */
export const speakerKeys = words(`
  role, from, speaker, author, sender, author.role, participant, source, direction, name, type, user, who,
  agent, wer, sprecher, rolle, absender, von, rol, hablante, autor, remitente, emisor, rôle, locuteur, auteur,
  expéditeur, ruolo, mittente, autore, parlante, spreker, afzender, remetente, nadawca, avsändare, afsender`);
/** Of what is said. */
export const textKeys = words(`
  content, value, text, message, body, utterance, content.parts, msg, transcript, reply, comment, nachricht,
  mitteilung, inhalt, mensaje, texto, contenido, texte, contenu, messaggio, testo, contenuto, bericht, tekst,
  inhoud, mensagem, wiadomość, treść, meddelande, besked, melding`);
/** Of what tells conversations apart. */
export const conversationKeys = words(`
  conversation_id, conversationid, conversation, conv_id, session_id, sessionid, session, dialog_id,
  dialogue_id, dialogid, dialogueid, chat_id, chatid, chat, thread_id, threadid, thread, ticket_id, ticketid,
  ticket, case_id, call_id, group_id, conversation id, session id, ticket id, chat id, thread id, dialog id,
  case id, call id, gespräch, conversación, gesprächs-id, gesprächsnummer, vorgang, vorgangsnummer,
  ticketnummer, conversación id, hilo, discussion, conversazione, gesprek, gespreks-id, conversa, rozmowa,
  konversation, samtal, samtale, id`);
/** Of a place or a time in the conversation. */
export const orderKeys = words(`
  order, index, turn, turn_index, turn_id, seq, sequence, position, timestamp, time, created_at, createdat,
  created, sent_at, date, datetime, ts, zeit, datum, fecha, hora, uhrzeit, zeitpunkt, reihenfolge, heure,
  horodatage, data, ora, tijd, tijdstip, czas, tid, tidspunkt`);
