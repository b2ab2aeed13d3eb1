<?php
/**
 * A minimal LAS by PHP's ext-soap, to be qualified: `php las.php` serves schools at the endpoint, over mutual TLS, and OSO
 * Keur at the driver API, until it is stopped. docs/vendor.md of OSO Keur tells what is wrong with it.
 */

declare(strict_types=1);

require __DIR__ . '/common.php';
require __DIR__ . '/dossier.php';
require __DIR__ . '/endpoint.php';

chdir(__DIR__);
@mkdir('memory');
Memory::forget();
$driver = startDriver();
$listening = startEndpoint();
fwrite(STDOUT, 'The LAS answers at ' . setting('endpoint') . ', its driver at http://' . setting('driver') . "\n");
while (true) {
    $connection = @stream_socket_accept($listening, 3600);
    if ($connection !== false && pcntl_fork() === 0) {
        serve($connection);
        exit;
    }
}

/** Starts PHP's own web server for the driver API, which ends with us. */
function startDriver(): mixed
{
    $command = [PHP_BINARY, '-S', setting('driver'), '-q', 'driver.php'];
    $errors = ['file', 'memory/errors', 'a'];
    $pipes = [];
    $driver = proc_open($command, [['file', '/dev/null', 'r'], $errors, $errors], $pipes);
    $end = function () use ($driver): void {
        proc_terminate($driver);
        exit;
    };
    pcntl_async_signals(true);
    pcntl_signal(SIGTERM, $end);
    pcntl_signal(SIGINT, $end);
    return $driver;
}

/** Opens the endpoint; who calls must show a certificate of the authority. */
function startEndpoint(): mixed
{
    pcntl_signal(SIGCHLD, SIG_IGN);
    ['host' => $host, 'port' => $port] = parse_url(setting('endpoint'));
    $context = stream_context_create(['ssl' => ['verify_peer_name' => false] + tls(), 'socket' => ['backlog' => 64]]);
    $listening = @stream_socket_server("tcp://$host:$port", $code, $why, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
    if ($listening === false) {
        fwrite(STDERR, "Cannot listen at $host:$port: $why\n");
        exit(1);
    }
    return $listening;
}

/** Answers one message, in a process of its own. */
function serve(mixed $connection): void
{
    pcntl_signal(SIGTERM, SIG_DFL);
    pcntl_signal(SIGINT, SIG_DFL);
    stream_set_timeout($connection, 10);
    $versions = STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER;
    if (!@stream_socket_enable_crypto($connection, true, $versions)) {
        return;
    }
    $body = readRequest($connection);
    if ($body === null) {
        fwrite($connection, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    }
    ob_start();
    // The SOAP server ends the process when it cannot read a message; its fault is sent all the same.
    register_shutdown_function(fn () => reply($connection, (string) ob_get_clean()));
    $server = new SoapServer('oso.wsdl', ['send_errors' => false]);
    $server->setObject(new Endpoint());
    $server->handle($body);
}

/** Reads a request and gives its body; null for one that is not meant for our endpoint. */
function readRequest(mixed $connection): ?string
{
    $path = parse_url(setting('endpoint'), PHP_URL_PATH);
    $isOurs = str_starts_with((string) fgets($connection), "POST $path ");
    $headers = [];
    while (($line = rtrim((string) fgets($connection))) !== '') {
        [$name, $value] = explode(':', $line, 2) + ['', ''];
        $headers[strtolower($name)] = trim($value);
    }
    if (!$isOurs) {
        return null;
    }
    if (isset($headers['content-length'])) {
        return (string) stream_get_contents($connection, (int) $headers['content-length']);
    }
    $body = '';
    while (($length = (int) hexdec(trim((string) fgets($connection)))) > 0) {
        $body .= stream_get_contents($connection, $length);
        fgets($connection);
    }
    return $body;
}

function reply(mixed $connection, string $answer): void
{
    $status = str_contains(substr($answer, 0, 400), ':Fault>') ? '500 Internal Server Error' : '200 OK';
    $length = strlen($answer);
    fwrite($connection, "HTTP/1.1 $status\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: $length\r\nConnection: close\r\n\r\n");
    for ($sent = 0; $sent < $length; $sent += $written) {
        $written = fwrite($connection, substr($answer, $sent, 65536));
        if (!$written) {
            return;
        }
    }
}
