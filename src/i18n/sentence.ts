/** The two halves of a finding's sentence, beginning small and without a full stop; `{name}` stands for a parameter. */
export interface SentencePair {
  wrong: string;
  fix: string;
}

export type SentenceTable = Record<string, SentencePair>;
