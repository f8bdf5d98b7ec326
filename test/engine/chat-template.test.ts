import { describe, expect, it } from 'vitest';
import { createChatTemplate } from '../../src/core/engine/chat-template.ts';
import type { ChatMessage } from '../../src/core/engine/engine.ts';

const dialogue: readonly ChatMessage[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Hello' },
  { role: 'user', content: 'Bye' },
];

/** Chat templates as the named models ship them (Qwen3's shortened to what is not about tools). */
const templates = {
  chatml:
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}",
  llama3:
    "{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}",
  gemma:
    "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}{{ '<start_of_turn>' + role + '\n' + message['content'] | trim + '<end_of_turn>\n' }}{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model\n'}}{% endif %}",
  mistral:
    "{{ bos_token }}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if message['role'] == 'user' %}{{ '[INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ message['content'] + eos_token}}{% else %}{{ raise_exception('Only user and assistant roles are supported!') }}{% endif %}{% endfor %}",
  dropsSystem:
    "{% for message in messages %}{% if message.role == 'user' %}{{ 'Q: ' + message.content + '\n' }}{% elif message.role == 'assistant' %}{{ 'A: ' + message.content + '\n' }}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ 'A: ' }}{% endif %}",
  qwen3:
    "{%- if messages[0].role == 'system' %}{{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}{%- endif %}{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}{%- for message in messages[::-1] %}{%- set index = (messages|length - 1) - loop.index0 %}{%- if ns.multi_step_tool and message.role == \"user\" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}{%- set ns.multi_step_tool = false %}{%- set ns.last_query_index = index %}{%- endif %}{%- endfor %}{%- for message in messages %}{%- if (message.role == \"user\") or (message.role == \"system\" and not loop.first) %}{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}{%- elif message.role == \"assistant\" %}{%- set content = message.content %}{%- set reasoning_content = '' %}{%- if '</think>' in message.content %}{%- set content = message.content.split('</think>')[-1].lstrip('\\n') %}{%- set reasoning_content = message.content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}{%- endif %}{%- if loop.index0 > ns.last_query_index %}{{- '<|im_start|>' + message.role + '\\n<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}{%- else %}{{- '<|im_start|>' + message.role + '\\n' + content }}{%- endif %}{{- '<|im_end|>\\n' }}{%- endif %}{%- endfor %}{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}",
};

const cases: readonly {
  readonly name: keyof typeof templates;
  readonly prefixStable: boolean;
  readonly systemRole: boolean;
  readonly text: string;
  readonly generationPrompt: string;
}[] = [
  {
    name: 'chatml',
    prefixStable: true,
    systemRole: true,
    text: '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nHello<|im_end|>\n<|im_start|>user\nBye<|im_end|>\n<|im_start|>assistant\n',
    generationPrompt: '<|im_start|>assistant\n',
  },
  {
    name: 'llama3',
    prefixStable: true,
    systemRole: true,
    text: '<s><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nHello<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nBye<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
    generationPrompt: '<|start_header_id|>assistant<|end_header_id|>\n\n',
  },
  {
    name: 'gemma',
    prefixStable: true,
    systemRole: false,
    text: '<s><start_of_turn>user\nBe brief.\n\nHi<end_of_turn>\n<start_of_turn>model\nHello<end_of_turn>\n<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n',
    generationPrompt: '<start_of_turn>model\n',
  },
  {
    name: 'mistral',
    prefixStable: true,
    systemRole: false,
    text: '<s>[INST] Be brief.\n\nHi [/INST]Hello</s>[INST] Bye [/INST]',
    generationPrompt: '',
  },
  {
    name: 'dropsSystem',
    prefixStable: true,
    systemRole: false,
    text: 'Q: Be brief.\n\nHi\nA: Hello\nQ: Bye\nA: ',
    generationPrompt: 'A: ',
  },
  {
    name: 'qwen3',
    prefixStable: false,
    systemRole: true,
    text: '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nHello<|im_end|>\n<|im_start|>user\nBye<|im_end|>\n<|im_start|>assistant\n',
    generationPrompt: '<|im_start|>assistant\n',
  },
];

describe.each(cases)('the template of $name', ({ name, prefixStable, systemRole, text, generationPrompt }) => {
  it('renders a dialogue, and what it can do is known', () => {
    const template = createChatTemplate(templates[name], { bos: '<s>', eos: '</s>' });
    expect({ ...template.render(dialogue), ...template, render: null }).toEqual({
      text,
      generationPrompt,
      prefixStable,
      systemRole,
      render: null,
    });
  });
});

it('leaves out an empty system message', () => {
  const template = createChatTemplate(templates.chatml, { bos: '', eos: '' });
  const rendered = template.render([{ role: 'system', content: '' }, ...dialogue.slice(1)]);
  expect(rendered.text.startsWith('<|im_start|>user')).toBe(true);
});

it('says what a template has against a dialogue', () => {
  const template = createChatTemplate(templates.gemma, { bos: '', eos: '' });
  expect(() => template.render([...dialogue, { role: 'user', content: 'Again' }])).toThrow(
    expect.objectContaining({ code: 'model-unsupported', message: expect.stringContaining('must alternate') }),
  );
});

it('refuses a template that is none', () => {
  expect(() => createChatTemplate('{% for %}', { bos: '', eos: '' })).toThrow(
    expect.objectContaining({ code: 'model-unsupported' }),
  );
});
