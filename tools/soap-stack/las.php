<?php
/**
 * A LAS by PHP's ext-soap, generated from a WSDL: the stack knows nothing of OSO Keur. It reads its settings as one line
 * of JSON, serves documentRequest as bron, and then does as each further line says, answering each with a line.
 */

declare(strict_types=1);

$settings = json_decode((string) fgets(STDIN), true, 512, JSON_THROW_ON_ERROR);

final class Bron
{
    /** @param array<string, mixed> $settings */
    public function __construct(private readonly array $settings)
    {
    }

    /** Checks the session at the Traffic Center, and delivers when it is valid. */
    public function document(object $request): array
    {
        $question = (array) $request;
        unset($question['dossierVersie'], $question['versie'], $question['aanvraagdatum']);
        $session = client($this->settings, 'trafficCenter')->sessiecontrole($question);
        $detail = $this->settings['faultDetail'] ?? null;
        if ($session->resultaat !== 'SessieIsValide' && $detail !== null) {
            throw new SoapFault('Client', $session->resultaat, null, $detail['fields'], $detail['fault']);
        }
        if ($session->resultaat !== 'SessieIsValide') {
            return ['resultaat' => $session->resultaat];
        }
        return [
            'resultaat' => 'OverdrachtGeslaagd',
            'any' => $this->settings['dossier'],
            'toelichting' => 'Voor ' . ($session->sector ?? $session->sectorDoel ?? 'niemand'),
        ];
    }
}

/** @param array<string, mixed> $settings */
function client(array $settings, string $whom): SoapClient
{
    $context = stream_context_create(['ssl' => tls($settings)]);
    return new SoapClient($settings['wsdl'], [
        'location' => $settings[$whom],
        'stream_context' => $context,
        'cache_wsdl' => WSDL_CACHE_NONE,
        'trace' => true,
    ]);
}

/** @param array<string, mixed> $settings */
function tls(array $settings): array
{
    return [
        'local_cert' => $settings['certificate'],
        'local_pk' => $settings['key'],
        'cafile' => $settings['authority'],
        'verify_peer' => true,
        'verify_peer_name' => true,
    ];
}

/** Reads one HTTP request and gives its body. */
function body($connection): string
{
    $length = 0;
    while (($line = rtrim((string) fgets($connection))) !== '') {
        if (preg_match('/^content-length:\s*(\d+)/i', $line, $found)) {
            $length = (int) $found[1];
        }
    }
    return $length > 0 ? (string) stream_get_contents($connection, $length) : '';
}

/** @param array<string, mixed> $settings */
function serve($listening, array $settings): string
{
    $connection = stream_socket_accept($listening, 10);
    if ($connection === false) {
        throw new RuntimeException('Nobody called');
    }
    $server = new SoapServer($settings['wsdl'], ['cache_wsdl' => WSDL_CACHE_NONE]);
    $server->setObject(new Bron($settings));
    ob_start();
    $server->handle(body($connection));
    $answer = (string) ob_get_clean();
    $length = strlen($answer);
    $status = str_contains($answer, ':Fault>') ? '500 Internal Server Error' : '200 OK';
    fwrite($connection, "HTTP/1.1 $status\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: $length\r\nConnection: close\r\n\r\n$answer");
    fclose($connection);
    return $answer;
}

/** Tells what came back, or the fault. */
function told(callable $act): array
{
    try {
        return ['answer' => $act()];
    } catch (SoapFault $fault) {
        return ['fault' => $fault->getMessage(), 'faultcode' => $fault->faultcode ?? '', 'detail' => $fault->detail ?? null];
    }
}

/** Writes a line of JSON. Not by echo: after that the SOAP server can set no header. */
function say(array $told): void
{
    fwrite(STDOUT, json_encode($told, JSON_THROW_ON_ERROR) . "\n");
}

// Who calls shows a certificate of the authority; its name is no matter.
$context = stream_context_create(['ssl' => ['verify_peer_name' => false] + tls($settings)]);
$listening = stream_socket_server('tls://127.0.0.1:0', $code, $why, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
if ($listening === false) {
    fwrite(STDERR, "Cannot listen: $why\n");
    exit(1);
}
say(['url' => 'https://' . stream_socket_get_name($listening, false) . '/oso']);

while (($line = fgets(STDIN)) !== false) {
    $order = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    $told = $order['do'] === 'serve'
        ? ['answer' => serve($listening, $settings)]
        : told(fn () => client($settings, $order['whom'])->{$order['do']}($order['fields']));
    say($told);
}
