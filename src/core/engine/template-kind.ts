// The family a chat template belongs to, told by the markers it writes; for showing, never for rendering.

const kinds: readonly (readonly [kind: string, marker: string])[] = [
  ['ChatML', '<|im_start|>'],
  ['Llama 3', '<|start_header_id|>'],
  ['Llama 4', '<|header_start|>'],
  ['Gemma', '<start_of_turn>'],
  ['Granite', '<|start_of_role|>'],
  ['Harmony', '<|channel|>'],
  ['Phi or Zephyr', '<|assistant|>'],
  ['DeepSeek', '<｜Assistant｜>'],
  ['Command R', '<|CHATBOT_TOKEN|>'],
  ['Llama 2 or Mistral', '[INST]'],
  ['Vicuna', 'ASSISTANT:'],
];

/** "own" for markers that no known family uses. */
export function templateKind(template: string): string {
  return kinds.find(([, marker]) => template.includes(marker))?.[0] ?? 'own';
}
