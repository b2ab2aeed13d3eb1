<?php
/** What people at the school do: enter pupils, make dossiers ready, ask for them, and look. */

declare(strict_types=1);

function loadPupil(array $call): array
{
    if (!isset(setting('schools')[$call['brin']])) {
        throw new Refusal("The school {$call['brin']} does not use this system");
    }
    $earlier = Memory::find('pupils', "{$call['brin']}-{$call['pgn']}");
    // Parents have not seen what was changed.
    keepPupil([
        'brin' => $call['brin'], 'pgn' => $call['pgn'], 'dossier' => $call['dossier'], 'inspection' => [],
        'ready' => $earlier['ready'] ?? [],
    ]);
    return [201, null];
}

function recordInspection(array $call): array
{
    $pupil = findPupil($call);
    $pupil['inspection'] = $call['inspection'];
    foreach ($pupil['ready'] as &$ready) {
        $ready['inspection'] = $call['inspection'];
    }
    keepPupil($pupil);
    return [201, null];
}

function makeReady(array $call): array
{
    $pupil = findPupil($call);
    $withheld = $call['withheld'] ?? [];
    foreach (array_diff($withheld, array_keys(Dossier::OPTIONAL)) as $category) {
        throw new Refusal("The category $category cannot be kept back");
    }
    $pupil['ready'][$call['forBrin']] = [
        'at' => now(), 'account' => $call['account'], 'withheld' => $withheld, 'inspection' => $pupil['inspection'],
    ];
    keepPupil($pupil);
    note($call['brin'], $call['pgn'], $call['account'], 'made-ready');
    return [201, null];
}

function withdrawReady(array $call): array
{
    $pupil = findPupil($call);
    if (!isset($pupil['ready'][$call['forBrin']])) {
        throw new Refusal('The dossier is not ready for this school');
    }
    unset($pupil['ready'][$call['forBrin']]);
    keepPupil($pupil);
    return [201, null];
}

function askDossier(array $call): array
{
    if (!isset($call['pgn'])) {
        return [501, ['reason' => 'This system knows pupils by their number only']];
    }
    $id = bin2hex(random_bytes(8));
    Memory::keep('asks', $id, ['state' => 'busy'] + $call);
    note($call['brin'], $call['pgn'], $call['account'], 'asked');
    exec(escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(__DIR__ . '/ask.php') . " $id >/dev/null 2>>memory/errors &");
    return [202, ['id' => $id]];
}

function askState(string $id): array
{
    $ask = Memory::find('asks', $id);
    return $ask === null
        ? [404, ['reason' => 'There is no such ask']]
        : [200, array_intersect_key($ask, ['state' => 1, 'message' => 1])];
}

function showReceived(string $id): array
{
    $received = Memory::find('received', $id);
    return $received === null ? [404, ['reason' => 'This ask brought no dossier in']] : [200, $received];
}

function listRequests(array $call): array
{
    $shown = ['doelBrin' => 1, 'doelRouteringsKenmerk' => 1, 'sessieId' => 1, 'at' => 1, 'aanvraagdatum' => 1];
    $requests = array_map(fn (array $request) => array_intersect_key($request, $shown), requestsFor($call));
    return [200, ['requests' => array_values($requests)]];
}

/** Tells whoever asked last that the dossier is ready now: at the Traffic Center first, and then where that says. */
function notify(array $call): array
{
    if (!isset(findPupil($call)['ready'][$call['forBrin']])) {
        throw new Refusal('The dossier is not ready for this school');
    }
    $point = $call['forRouteringsKenmerk'] ?? null;
    $requests = array_filter(requestsFor($call), fn (array $request) =>
        $request['doelBrin'] === $call['forBrin'] && ($point ?? $request['doelRouteringsKenmerk']) === $request['doelRouteringsKenmerk']);
    $request = end($requests);
    if ($request === false) {
        throw new Refusal('This school has not asked for the dossier');
    }
    note($call['brin'], $call['pgn'], $call['account'], 'notified');
    $told = array_intersect_key($request, array_flip([
        'bronBrin', 'bronRouteringsKenmerk', 'doelBrin', 'doelRouteringsKenmerk', 'sessieId',
    ])) + ['doel' => 'OV'];
    try {
        $said = trafficCenter()->meldenNotificatie($told + ['aanvraagdatum' => $request['at']]);
        $isDelivered = $said->resultaat === 'NotificatieGeregistreerd' && isset($said->url)
            && client($said->url)->notificatie($told)->resultaat === 'NotificatieOntvangen';
    } catch (SoapFault) {
        $isDelivered = false;
    }
    return [201, ['delivered' => $isDelivered]];
}

function showNotifications(array $call): array
{
    $own = array_filter(Memory::all('notifications'), fn (array $one) => $one['brin'] === $call['brin']);
    $shown = array_map(fn (array $one) => array_diff_key($one, ['brin' => 1]), $own);
    return [200, ['notifications' => array_values($shown)]];
}

function showLog(array $call): array
{
    $own = array_filter(Memory::all('log'), fn (array $one) =>
        $one['brin'] === $call['brin'] && $one['pgn'] === $call['pgn']);
    $acts = array_map(fn (array $one) => array_diff_key($one, ['brin' => 1, 'pgn' => 1]), $own);
    return [200, ['acts' => array_values($acts)]];
}

function ping(): array
{
    try {
        return [200, ['available' => trafficCenter()->ping()->available]];
    } catch (SoapFault) {
        return [200, ['available' => false]];
    }
}

/** Registers our address at the OSR, with the mandate that the school gave. */
function registerEndpoint(array $call): array
{
    $namespace = 'http://xml.kennisnet.nl/schemas/Overstapservice/20200910';
    $mandates = askOsr('GET', '/api/v2/mandates?' . http_build_query([
        'supplier_oin' => setting('oin'), 'school_oin' => "00000007000{$call['brin']}00000",
        'service_version_namespace' => $namespace, 'reference_date' => gmdate('Y-m-d'),
    ]));
    $token = ($mandates['mandates'] ?? $mandates)[0]['token'] ?? null;
    $done = $token === null ? null : askOsr('POST', '/api/v2/endpoints', ["jwt: $token"], [
        'mandate_token' => $token, 'routing_id' => setting('schools')[$call['brin']],
        'service_version_namespace' => $namespace, 'url' => setting('endpoint'),
        'attributes' => 'LAS', 'start_date' => gmdate('Y-m-d'),
    ]);
    if ($done === null) {
        throw new Refusal('The address was not registered');
    }
    return [201, null];
}

/** What came back of the OSR; null when it refused. */
function askOsr(string $method, string $path, array $headers = [], ?array $content = null): ?array
{
    $headers = [...$headers, 'Accept: application/json', 'Content-Type: application/json', 'Connection: close'];
    $http = ['method' => $method, 'header' => $headers] + ($content ? ['content' => json_encode($content)] : []);
    $answer = @file_get_contents(setting('osr') . $path, false, stream_context_create(['http' => $http, 'ssl' => tls()]));
    return $answer === false ? null : (array) json_decode($answer, true);
}

/** What somebody who looked at the screens wrote down in screens.json. */
function answerQuestion(array $call): array
{
    $seen = is_file('screens.json') ? json_decode(file_get_contents('screens.json'), true) : [];
    $answer = $seen['answers'][$call['id']] ?? null;
    return $answer === null
        ? [501, ['reason' => 'Nobody has looked yet']]
        : [200, ['answer' => $answer, 'by' => $seen['by']]];
}

function keepPupil(array $pupil): void
{
    Memory::keep('pupils', "{$pupil['brin']}-{$pupil['pgn']}", $pupil);
}

function findPupil(array $call): array
{
    return Memory::find('pupils', "{$call['brin']}-{$call['pgn']}")
        ?? throw new Refusal("There is no such pupil at the school {$call['brin']}");
}

/** The requests about a pupil, the oldest first. */
function requestsFor(array $call): array
{
    return array_filter(Memory::all('requests'), fn (array $request) =>
        $request['bronBrin'] === $call['brin'] && isKeyOf((object) $request['zoeksleutelPgnfrag'], $call['pgn']));
}
