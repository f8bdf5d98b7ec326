// A model opened for scoring texts rather than for speaking: one sequence, and dialogues as the tokens that a voice reads.
import { getLlama, type LlamaContextSequence, LlamaLogLevel, type LlamaModel, type Token } from 'node-llama-cpp';
import { createChatTemplate } from '../../src/core/engine/chat-template.ts';
import type { ChatMessage } from '../../src/core/engine/engine.ts';

export type ScoredModel = {
  readonly model: LlamaModel;
  readonly sequence: LlamaContextSequence;
  /** The whole dialogue, closed, with one start token; markers are read as such. */
  tokensOf(messages: readonly ChatMessage[]): readonly Token[];
  dispose(): Promise<void>;
};

export async function openScored(modelPath: string, contextSize: number, threads: number): Promise<ScoredModel> {
  const llama = await getLlama({
    build: 'never',
    gpu: false,
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.error,
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath });
  const context = await model.createContext({ contextSize, threads });
  const source = model.fileInfo.metadata.tokenizer?.chat_template ?? '';
  const template = createChatTemplate(source, { bos: '', eos: '' });
  const { bos } = model.tokens;
  return {
    model,
    sequence: context.getSequence(),
    tokensOf(messages) {
      const { text, generationPrompt } = template.render(messages);
      const closed = text.slice(0, text.length - generationPrompt.length);
      return [...(bos === null ? [] : [bos]), ...model.tokenize(closed, true)];
    },
    dispose: () => llama.dispose(),
  };
}
