<?php
/** What other schools may ask of us: a dossier, as bron, and to be told of one, as doel. The SOAP server calls it. */

declare(strict_types=1);

final class Endpoint
{
    public function document(object $request): array
    {
        self::needs($request, 'zoeksleutelPgnfrag', 'overdrachtsoort', 'sessieId', 'dossierVersie');
        $session = self::checkSession($request);
        if ($session !== 'SessieIsValide') {
            return ['resultaat' => $session];
        }
        Memory::add('requests', ['at' => now()] + json_decode(json_encode($request), true));
        $pupil = self::findPupil($request);
        $ready = $pupil['ready'][$request->doelBrin] ?? null;
        $refusal = self::objection($request, $pupil, $ready);
        if ($refusal !== null) {
            return ['resultaat' => $refusal];
        }
        note($pupil['brin'], $pupil['pgn'], $ready['account'], 'delivered');
        $dossier = Dossier::read($pupil['dossier'])
            ->prepare($ready['inspection'], $ready['withheld'], substr($ready['at'], 0, 10));
        return ['resultaat' => 'OverdrachtGeslaagd', 'any' => $dossier->xml()];
    }

    public function notificatie(object $request): array
    {
        self::needs($request, 'sessieId', 'doel');
        if ((setting('schools')[$request->doelBrin] ?? null) !== $request->doelRouteringsKenmerk) {
            return ['resultaat' => 'OnbekendAanleverpunt'];
        }
        $asks = array_filter(Memory::all('asks'), fn (array $ask) =>
            strcasecmp($ask['sessieId'] ?? '', $request->sessieId) === 0
            && $ask['fromBrin'] === $request->bronBrin && $ask['brin'] === $request->doelBrin);
        if ($asks === []) {
            return ['resultaat' => 'SessieAfwijkend'];
        }
        Memory::add('notifications', [
            'brin' => $request->doelBrin, 'fromBrin' => $request->bronBrin,
            'sessieId' => $request->sessieId, 'pgn' => current($asks)['pgn'], 'at' => now(),
        ]);
        return ['resultaat' => 'NotificatieOntvangen'];
    }

    /** Asks the Traffic Center whether this session is still valid. */
    private static function checkSession(object $request): string
    {
        if (Memory::find('sessions', $request->sessieId) !== null) {
            return 'SessieIsValide';
        }
        $question = (array) $request;
        unset($question['dossierVersie'], $question['aanvraagdatum']);
        try {
            $result = trafficCenter()->sessiecontrole($question)->resultaat;
        } catch (SoapFault) {
            // The Traffic Center is out of order; that is no reason to keep a school waiting.
            return 'SessieIsValide';
        }
        if ($result === 'SessieIsValide') {
            Memory::keep('sessions', $request->sessieId, []);
        }
        return $result;
    }

    private static function findPupil(object $request): ?array
    {
        foreach (Memory::all('pupils') as $pupil) {
            if ($pupil['brin'] === $request->bronBrin && isKeyOf($request->zoeksleutelPgnfrag, $pupil['pgn'])) {
                return $pupil;
            }
        }
        return null;
    }

    /** Why there is nothing to deliver, if so. */
    private static function objection(object $request, ?array $pupil, ?array $ready): ?string
    {
        if ($pupil === null || $ready === null || $request->dossierVersie !== '2019.1') {
            return 'LeerlinginfoNietBeschikbaar';
        }
        if (Dossier::read($pupil['dossier'])->kind() !== $request->overdrachtsoort) {
            return 'LeerlinginfoNietBeschikbaar';
        }
        if (!in_array($ready['inspection']['inzage'] ?? '', ['true', '1'], true)) {
            return 'LeerlinginfoNietOpvraagbaar';
        }
        $since = $request->aanvraagdatum ?? null;
        $isNew = $since === null || new DateTimeImmutable($since) <= new DateTimeImmutable($ready['at']);
        return $isNew ? null : 'LeerlinginfoNietGewijzigd';
    }

    private static function needs(object $request, string ...$names): void
    {
        $parties = ['bronBrin', 'bronRouteringsKenmerk', 'doelBrin', 'doelRouteringsKenmerk'];
        foreach ([...$parties, ...$names] as $name) {
            if (($request->$name ?? '') === '') {
                throw new SoapFault('Client', "This message has no $name");
            }
        }
    }
}
