/** What was done with a pupil's dossier, and on whose account. */
export type LogLine = {
  readonly brin: string;
  readonly pgn: string;
  readonly at: Date;
  readonly account: string;
  readonly act: 'made-ready' | 'asked' | 'delivered' | 'notified';
};
