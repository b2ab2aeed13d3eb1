<?php
/** Asks another school for a dossier, as doel, in the background: `php ask.php ID`. */

declare(strict_types=1);

require __DIR__ . '/common.php';
require __DIR__ . '/connection.php';
require __DIR__ . '/dossier.php';

const BEST_FIRST = [
    'OverdrachtGeslaagd', 'LeerlinginfoNietGewijzigd', 'LeerlinginfoNietOpvraagbaar', 'LeerlinginfoNietBeschikbaar',
];
const MESSAGES = [
    'OverdrachtGeslaagd' => 'Het dossier is ontvangen.',
    'LeerlinginfoNietGewijzigd' => 'Het dossier is sinds de vorige keer niet gewijzigd.',
    'LeerlinginfoNietOpvraagbaar' => 'De ouders hebben het dossier nog niet ingezien.',
    'LeerlinginfoNietBeschikbaar' => 'Er is geen dossier beschikbaar.',
];

$id = $argv[1];
$ask = Memory::find('asks', $id);
try {
    $message = fetchDossier($id, $ask);
} catch (Throwable $error) {
    $message = 'Het opvragen is mislukt door een fout in dit systeem: ' . $error->getMessage();
}
Memory::keep('asks', $id, ['state' => 'done', 'message' => $message] + (Memory::find('asks', $id) ?? $ask));

/** Opens a session, asks each delivery point, keeps what came, and signs off; gives what the user is told. */
function fetchDossier(string $id, array $ask): string
{
    $doel = ['doelBrin' => $ask['brin'], 'doelRouteringsKenmerk' => setting('schools')[$ask['brin']]];
    $pupil = ['zoeksleutelPgnfrag' => searchKey($ask['pgn']), 'overdrachtsoort' => $ask['overdrachtsoort']];
    $bron = ['bronBrin' => $ask['fromBrin']];
    $chosen = isset($ask['fromRouteringsKenmerk']) ? ['bronRouteringsKenmerk' => $ask['fromRouteringsKenmerk']] : [];
    try {
        $session = trafficCenter()->overdracht($bron + $chosen + $doel + $pupil);
    } catch (SoapFault $fault) {
        return "Het Traffic Center is nu niet te bereiken: {$fault->getMessage()}.";
    }
    $points = array_filter($session->aanleverpunten->aanleverpunt ?? [], isElsewhere($ask['fromBrin']))
        ?: $session->aanleverpunten->aanleverpunt ?? [];
    if ($session->resultaat !== 'SessieToegekend' || $points === []) {
        // Every session has to be signed off.
        signOff($bron + ['bronRouteringsKenmerk' => $doel['doelRouteringsKenmerk']] + $doel, [
            'sessieId' => $session->sessieId ?? '00000000-0000-4000-8000-000000000000',
            'resultaat' => $session->resultaat,
        ]);
        return "Het Traffic Center verleent geen sessie: {$session->resultaat}.";
    }
    Memory::keep('asks', $id, ['sessieId' => $session->sessieId] + $ask);
    $since = isset($ask['aanvraagdatum']) ? ['aanvraagdatum' => $ask['aanvraagdatum']] : [];
    $best = null;
    foreach ($points as $point) {
        $parties = $bron + ['bronRouteringsKenmerk' => $point->routeringsKenmerk] + $doel;
        $answer = deliver($point->url, $parties + $pupil
            + ['sessieId' => $session->sessieId, 'dossierVersie' => '2019.1'] + $since);
        if ($best === null || rank($answer['resultaat']) <= rank($best['resultaat'])) {
            $best = $answer + ['parties' => $parties];
        }
    }
    $message = keep($id, $ask, $best);
    signOff($best['parties'], ['sessieId' => $session->sessieId, 'resultaat' => $best['resultaat']]);
    return $message;
}

/** Our own delivery points need not be asked. */
function isElsewhere(string $brin): Closure
{
    return fn (object $point) => (setting('schools')[$brin] ?? null) !== $point->routeringsKenmerk;
}

/** Asks one delivery point; who says nothing useful has no dossier. */
function deliver(string $url, array $request): array
{
    $client = client($url);
    try {
        $result = $client->document($request)->resultaat;
    } catch (SoapFault) {
        return ['resultaat' => 'LeerlinginfoNietBeschikbaar'];
    }
    return ['resultaat' => $result, 'envelope' => (string) $client->__getLastResponse()];
}

function rank(string $result): int
{
    $place = array_search($result, BEST_FIRST, true);
    return $place === false ? count(BEST_FIRST) : $place;
}

/** Keeps the dossier that came; gives what the user is told. */
function keep(string $id, array $ask, array $best): string
{
    if ($best['resultaat'] !== 'OverdrachtGeslaagd') {
        return MESSAGES[$best['resultaat']] ?? "Het dossier is niet ontvangen: {$best['resultaat']}.";
    }
    $dossier = Dossier::readFrom($best['envelope']);
    if ($dossier === null) {
        return 'Wat de andere school stuurde is geen dossier, en is niet bewaard.';
    }
    Memory::keep('received', $id, ['dossier' => $dossier->xml()]);
    return MESSAGES['OverdrachtGeslaagd'];
}

/** Ends a session; what the Traffic Center has to say to that is no matter for the user. */
function signOff(array $parties, array $result): void
{
    try {
        trafficCenter()->afmelding($parties + $result);
    } catch (SoapFault) {
    }
}
