<?php
/** What every part of the LAS needs: settings, memory, and connections on which both sides show their certificate. */

declare(strict_types=1);

date_default_timezone_set('Europe/Amsterdam');
ini_set('default_socket_timeout', '5');
ini_set('soap.wsdl_cache_enabled', '0');

function setting(string $name): mixed
{
    static $settings = null;
    $settings ??= parse_ini_file(__DIR__ . '/settings.ini');
    return $settings[$name];
}

/** Memory that all processes share: a file for each thing that is kept. */
final class Memory
{
    public static function keep(string $kind, string $id, array $thing): void
    {
        $folder = self::folder($kind);
        if (!is_dir($folder)) {
            @mkdir($folder, 0700, true);
        }
        $draft = "$folder/" . uniqid('.', true);
        file_put_contents($draft, serialize($thing));
        rename($draft, "$folder/$id");
    }

    public static function find(string $kind, string $id): ?array
    {
        $path = self::folder($kind) . '/' . basename($id);
        return is_file($path) ? unserialize(file_get_contents($path), ['allowed_classes' => false]) : null;
    }

    /** Everything of a kind, the oldest first where the ids are moments. */
    public static function all(string $kind): array
    {
        $ids = array_map('basename', glob(self::folder($kind) . '/*'));
        return array_combine($ids, array_map(fn ($id) => self::find($kind, (string) $id), $ids));
    }

    public static function add(string $kind, array $thing): void
    {
        self::keep($kind, sprintf('%020d-%s', hrtime(true), uniqid()), $thing);
    }

    public static function forget(): void
    {
        array_map('unlink', glob(__DIR__ . '/memory/*/*'));
    }

    private static function folder(string $kind): string
    {
        return __DIR__ . "/memory/$kind";
    }
}

/** A moment as XML writes it. */
function now(): string
{
    return (new DateTimeImmutable())->format('Y-m-d\TH:i:s.vP');
}

/** Notes in the log who did what with a pupil's dossier. */
function note(string $brin, string $pgn, string $account, string $act): void
{
    Memory::add('log', compact('brin', 'pgn', 'account', 'act') + ['at' => now()]);
}

/** How we show ourselves, and whom we believe. */
function tls(): array
{
    return [
        'local_cert' => __DIR__ . '/' . setting('certificate'),
        'local_pk' => __DIR__ . '/' . setting('key'),
        'cafile' => __DIR__ . '/' . setting('authority'),
        'verify_peer' => true,
        'verify_peer_name' => false,
    ];
}

/** A SOAP client at an address, made of the WSDL. */
function client(string $address): SoapClient
{
    return new SoapClient(__DIR__ . '/oso.wsdl', [
        'location' => $address,
        'stream_context' => stream_context_create(['ssl' => tls()]),
        'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
        'keep_alive' => false,
        'trace' => true,
    ]);
}

function trafficCenter(): SoapClient
{
    return client(setting('trafficCenter'));
}

/** The key under which a pupil is found without telling the number. */
function searchKey(string $pgn): array
{
    return [
        'zoeksleutel' => base64_encode(hash_hmac('sha256', $pgn, setting('zoeksleutel'), true)),
        'pgnfrag' => substr($pgn, -4),
    ];
}

function isKeyOf(?object $key, string $pgn): bool
{
    $own = searchKey($pgn);
    return $key !== null
        && preg_replace('/\s/', '', $key->zoeksleutel) === $own['zoeksleutel']
        && $key->pgnfrag === $own['pgnfrag'];
}
