<?php
/** What every part of the LAS needs: settings, memory and a log. */

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
