<?php
/**
 * A minimal LAS by PHP's ext-soap, to be qualified. `php las.php start` has it serve schools at the endpoint, over mutual
 * TLS, and OSO Keur at the driver API, until `php las.php stop`.
 */

declare(strict_types=1);

require __DIR__ . '/common.php';

chdir(__DIR__);
@mkdir('memory');
match ($argv[1] ?? '') {
    'start' => start(),
    'stop' => stop(),
    default => quit('Say "php las.php start" or "php las.php stop"'),
};

/** Comes back as soon as both answer; they go on in the background. */
function start(): void
{
    // Whoever serves holds this lock, and nobody else can.
    $lock = fopen('memory/running', 'ce+');
    if (!flock($lock, LOCK_EX | LOCK_NB)) {
        quit('The LAS has started already: say "php las.php stop" first');
    }
    Memory::forget();
    $listening = openEndpoint();
    $driver = startDriver();
    fwrite(STDOUT, 'The LAS answers at ' . setting('endpoint') . ', its driver at http://' . setting('driver') . "\n");
    if (pcntl_fork() > 0) {
        return;
    }
    posix_setsid();
    ftruncate($lock, 0);
    fwrite($lock, (string) getmypid());
    fflush($lock);
    fclose(STDIN);
    fclose(STDOUT);
    fclose(STDERR);
    serveUntilStopped($listening, $driver);
}

/** Comes back when everything has ended. */
function stop(): void
{
    $lock = fopen('memory/running', 'ce+');
    if (!flock($lock, LOCK_EX | LOCK_NB)) {
        posix_kill((int) stream_get_contents($lock), SIGTERM);
        flock($lock, LOCK_EX);
    }
    fwrite(STDOUT, "The LAS has stopped\n");
}

function quit(string $why): never
{
    fwrite(STDERR, "$why\n");
    exit(1);
}

/** Starts PHP's own web server for the driver API, and waits until it says that it has started. */
function startDriver(): mixed
{
    $quietly = ['-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'error_log=' . __DIR__ . '/memory/errors'];
    $command = [PHP_BINARY, ...$quietly, '-S', setting('driver'), '-q', 'driver.php'];
    $nothing = ['file', '/dev/null', 'r+'];
    $driver = proc_open($command, [$nothing, $nothing, ['pipe', 'w']], $pipes);
    $said = (string) fgets($pipes[2]);
    if (!str_contains($said, 'started')) {
        quit('The driver does not start: ' . trim($said));
    }
    return [$driver, $pipes];
}

/** Opens the endpoint; who calls must show a certificate of the authority. */
function openEndpoint(): mixed
{
    ['host' => $host, 'port' => $port] = parse_url(setting('endpoint'));
    foreach (['certificate', 'key', 'authority'] as $file) {
        is_readable(setting($file)) || quit('There is no ' . setting($file) . ' yet: "oso-keur doctor" makes it');
    }
    // Callers have a number in their certificate, and their name is no matter.
    $context = stream_context_create(['ssl' => [
        'local_cert' => setting('certificate'), 'local_pk' => setting('key'), 'cafile' => setting('authority'),
        'verify_peer' => true, 'verify_peer_name' => false,
    ], 'socket' => ['backlog' => 64]]);
    $listening = @stream_socket_server("tcp://$host:$port", $code, $why, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
    return $listening ?: quit("Cannot listen at $host:$port: $why");
}

/** Answers every message in a process of its own. */
function serveUntilStopped(mixed $listening, array $driver): void
{
    pcntl_async_signals(true);
    pcntl_signal(SIGCHLD, SIG_IGN);
    pcntl_signal(SIGTERM, function () use ($driver): void {
        proc_terminate($driver[0]);
        exit;
    });
    while (true) {
        $connection = @stream_socket_accept($listening, 3600);
        if ($connection !== false && pcntl_fork() === 0) {
            pcntl_signal(SIGTERM, SIG_DFL);
            serve($connection);
            exit;
        }
        // While we hold it too, it stays open for whoever was refused.
        $connection = null;
    }
}

/** Answers one message, in a process of its own. */
function serve(mixed $connection): void
{
    stream_set_timeout($connection, 10);
    $versions = STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER;
    if (!@stream_socket_enable_crypto($connection, true, $versions)) {
        return;
    }
    $body = readRequest($connection);
    if ($body === null) {
        answer($connection, '404 Not Found', '');
        return;
    }
    // Read anew for every message, so that what is mended counts at once.
    require __DIR__ . '/connection.php';
    require __DIR__ . '/dossier.php';
    require __DIR__ . '/endpoint.php';
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
    $isFault = str_contains(substr($answer, 0, 400), ':Fault>');
    answer($connection, $isFault ? '500 Internal Server Error' : '200 OK', $answer);
}

function answer(mixed $connection, string $status, string $body): void
{
    $length = strlen($body);
    $date = gmdate('D, d M Y H:i:s') . ' GMT';
    fwrite($connection, "HTTP/1.1 $status\r\nDate: $date\r\nContent-Type: text/xml; charset=utf-8\r\n"
        . "Content-Length: $length\r\nConnection: close\r\n\r\n");
    for ($sent = 0; $sent < $length; $sent += $written) {
        $written = fwrite($connection, substr($body, $sent, 65536));
        if (!$written) {
            return;
        }
    }
}
