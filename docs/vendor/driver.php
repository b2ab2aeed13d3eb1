<?php
/** The driver API of OSO Keur (schemas/driver.openapi.yaml), for PHP's own web server. */

declare(strict_types=1);

require __DIR__ . '/common.php';
require __DIR__ . '/connection.php';
require __DIR__ . '/dossier.php';
require __DIR__ . '/office.php';

/** A call that is not done, with its reason. */
final class Refusal extends Exception
{
}

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$fields = $_SERVER['REQUEST_METHOD'] === 'GET' ? $_GET : json_decode(file_get_contents('php://input'), true);
$id = preg_match('#^/asks/([^/]+)#', $path, $found) ? $found[1] : '';
$call = $_SERVER['REQUEST_METHOD'] . ' ' . preg_replace('#^/asks/[^/]+#', '/asks/ID', $path);

try {
    [$status, $content] = match ($call) {
        // These four, with the two that follow an ask, suffice to begin.
        'POST /pupils' => loadPupil($fields),
        'POST /ready-dossiers' => makeReady($fields),
        'POST /asks' => askDossier($fields),
        'GET /asks/ID' => askState($id),
        'GET /asks/ID/received' => showReceived($id),
        'GET /status' => [200, ['product' => setting('product'), 'version' => setting('version')]],
        'POST /forget' => [204, Memory::forget()],

        // With these everything that is claimed can be judged.
        'POST /inspections' => recordInspection($fields),
        'POST /withdrawals' => withdrawReady($fields),
        'GET /requests' => listRequests($fields),
        'POST /notifications' => notify($fields),
        'GET /notifications' => showNotifications($fields),
        'GET /log' => showLog($fields),
        'POST /ping' => ping(),
        'POST /imports' => throw new Refusal('Only what came by OSO is a dossier'),
        'POST /endpoint-registrations' => registerEndpoint($fields),
        'POST /questions' => answerQuestion($fields),
        default => [501, ['reason' => 'This driver does not offer that']],
    };
} catch (Refusal $refusal) {
    [$status, $content] = [409, ['reason' => $refusal->getMessage()]];
}
http_response_code($status);
header('Content-Type: application/json');
if ($content !== null) {
    echo json_encode($content, JSON_THROW_ON_ERROR);
}
