/** The one dossier that a koppelsleutel was issued for, and to whom it was told. */
export type LinkKey = {
  readonly koppelsleutel: string;
  readonly brin: string;
  readonly pgn: string;
  readonly forBrin: string;
};
