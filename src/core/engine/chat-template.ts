// Renders messages with the chat template of a GGUF file, and finds out at load what the template can do.
import { Template } from '@huggingface/jinja';
import { AppError } from '../../shared/errors.ts';
import type { ChatMessage } from './engine.ts';

export type RenderedPrompt = {
  readonly text: string;
  /** What the template puts at the end to make the model speak, such as `<|im_start|>assistant\n`. */
  readonly generationPrompt: string;
};

export type ChatTemplate = {
  readonly prefixStable: boolean;
  readonly systemRole: boolean;
  /** @throws AppError model-unsupported when the template refuses the messages. */
  render(messages: readonly ChatMessage[]): RenderedPrompt;
};

type Render = (messages: readonly ChatMessage[], addGenerationPrompt: boolean) => string;

/** Puts the system message in front of the first user message, for templates without a system role. */
export function foldSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const system = messages
    .filter((message) => message.role === 'system')
    .map((message) => message.content)
    .filter((content) => content !== '')
    .join('\n\n');
  const others = messages.filter((message) => message.role !== 'system');
  if (system === '') return others;
  const first = others.findIndex((message) => message.role === 'user');
  if (first < 0) return [{ role: 'user', content: system }, ...others];
  return others.map((message, index) =>
    index === first ? { ...message, content: `${system}\n\n${message.content}` } : message,
  );
}

const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

function hasSystemRole(render: Render): boolean {
  const marker = 'You keep the probe short.';
  try {
    return render([{ role: 'system', content: marker }, user('One?')], true).includes(marker);
  } catch {
    return false;
  }
}

/** Asked with a plain reply and with one that holds reasoning: some templates drop the reasoning of earlier turns. */
function isPrefixStable(render: Render): boolean {
  const replies = ['First reply.', '<think>\nA thought.\n</think>\n\nFirst reply.'];
  return replies.every((reply) => {
    try {
      const short = render([user('One?')], true);
      const longer = render([user('One?'), assistant(reply), user('Two?')], true);
      const longest = render(
        [user('One?'), assistant(reply), user('Two?'), assistant('Second reply.'), user('Three?')],
        true,
      );
      return longer.startsWith(short + reply) && longest.startsWith(`${longer}Second reply.`);
    } catch {
      return false;
    }
  });
}

/**
 * @param source the Jinja template as the GGUF file holds it.
 * @param tokens texts of the special tokens that templates name; empty when the model has none.
 * @throws AppError model-unsupported when the template cannot be read or renders nothing.
 */
export function createChatTemplate(
  source: string,
  tokens: { readonly bos: string; readonly eos: string },
): ChatTemplate {
  const unsupported = (error: unknown): AppError =>
    new AppError(
      'model-unsupported',
      `The model's chat template cannot render this dialogue: ${error instanceof Error ? error.message : String(error)}`,
    );

  let template: Template;
  try {
    template = new Template(source);
  } catch (error) {
    throw unsupported(error);
  }
  const render: Render = (messages, addGenerationPrompt) =>
    template.render({
      messages: messages.map((message) => ({ ...message })),
      add_generation_prompt: addGenerationPrompt,
      bos_token: tokens.bos,
      eos_token: tokens.eos,
    });

  const systemRole = hasSystemRole(render);
  const adapt = (messages: readonly ChatMessage[]): readonly ChatMessage[] => {
    if (!systemRole) return foldSystem(messages);
    return messages.filter((message) => message.role !== 'system' || message.content !== '');
  };
  return {
    systemRole,
    prefixStable: isPrefixStable(render),
    render(messages) {
      try {
        const adapted = adapt(messages);
        const text = render(adapted, true);
        const closed = render(adapted, false);
        return { text, generationPrompt: text.startsWith(closed) ? text.slice(closed.length) : '' };
      } catch (error) {
        throw unsupported(error);
      }
    },
  };
}
