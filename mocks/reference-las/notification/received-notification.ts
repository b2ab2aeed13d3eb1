/** A notification as the receiving school keeps it. */
export type ReceivedNotification = {
  readonly brin: string;
  readonly fromBrin: string;
  readonly fromRouteringsKenmerk: string;
  readonly sessieId: string | undefined;
  readonly koppelsleutel: string | undefined;
  /** The pupil of the earlier ask, where there was one. */
  readonly pgn: string | undefined;
  readonly at: Date;
};
