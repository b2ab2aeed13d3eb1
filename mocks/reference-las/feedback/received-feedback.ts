/** Feedback on a dossier, as the school that sent the dossier keeps it. */
export type ReceivedFeedback = {
  readonly brin: string;
  readonly pgn: string;
  readonly fromBrin: string;
  readonly tekst: string;
  readonly datum: string;
};
