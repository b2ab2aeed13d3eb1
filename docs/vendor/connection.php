<?php
/** How we call others: by SOAP, over connections on which both sides show their certificate, about pupils without numbers. */

declare(strict_types=1);

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
