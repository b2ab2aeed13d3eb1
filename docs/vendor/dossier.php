<?php
/** A POVO dossier of gegevensset 2019.1: what stands in it, and what may go along. */

declare(strict_types=1);

final class Dossier
{
    private const NAMESPACE = 'http://www.edustandaard.nl/oso_gegevensset/2019/dossier';
    private const PUPIL = 'huidigeschool/leerling';
    private const SUPPORT = self::PUPIL . '/onderwijsondersteuning';

    /** What parents may keep back, and what is forbidden from primary to secondary school. */
    public const OPTIONAL = [
        'onderwijsondersteuning' => [
            self::SUPPORT . '/toelichting_onderwijsbehoeften', self::SUPPORT . '/diagnose',
            self::SUPPORT . '/medicijngebruik', self::SUPPORT . '/opp', self::SUPPORT . '/tlv',
            self::SUPPORT . '/arrangement_cluster12', self::SUPPORT . '/arrangement_pao',
            self::SUPPORT . '/lwoo', self::SUPPORT . '/rvc',
        ],
        'verzuim' => [self::PUPIL . '/verzuim'],
        'eindtoetsbo' => [self::PUPIL . '/eindtoets_basisonderwijs'],
        'toetsresultaten' => [self::PUPIL . '/toetslijst'],
        'handelingsplannen' => [self::SUPPORT . '/handelingsplan'],
        'cijferlijsten' => [self::PUPIL . '/cijferlijstlijst'],
        'bijlagedocs' => [self::PUPIL . '/overigdocumentlijst'],
    ];
    private const FORBIDDEN = [
        'vve' => [
            self::PUPIL . '/vanpeuterspeelzaal', self::PUPIL . '/naampeuterspeelzaal',
            self::PUPIL . '/voorschools', self::PUPIL . '/vroegschools',
        ],
        'vombo' => [
            self::PUPIL . '/bevorderd', self::PUPIL . '/examenresultaat', self::PUPIL . '/resultaatvakkenvo',
            self::PUPIL . '/certificaat', self::PUPIL . '/competenties', self::PUPIL . '/stage',
            self::PUPIL . '/overigvombo',
        ],
    ];
    private const INSPECTION = [
        'voorlopigdossier', 'inzage', 'inzagedatum', 'akkoord', 'redennietakkoord', 'toestemming',
    ];

    private readonly DOMXPath $xpath;

    private function __construct(private readonly DOMDocument $document)
    {
        $this->xpath = new DOMXPath($document);
        $this->xpath->registerNamespace('d', self::NAMESPACE);
    }

    /** Reads a dossier; null for anything else. */
    public static function read(string $xml): ?self
    {
        $document = new DOMDocument();
        $isRead = @$document->loadXML($xml, LIBXML_NONET | LIBXML_PARSEHUGE);
        $root = $isRead ? $document->documentElement : null;
        $isDossier = $root?->localName === 'dossier' && $root->namespaceURI === self::NAMESPACE;
        return $isDossier && $root->firstElementChild !== null ? new self($document) : null;
    }

    /** The dossier in a documentResponse as it came. */
    public static function readFrom(string $envelope): ?self
    {
        $document = new DOMDocument();
        $isRead = @$document->loadXML($envelope, LIBXML_NONET | LIBXML_PARSEHUGE);
        $response = $isRead ? $document->getElementsByTagNameNS('*', 'documentResponse')->item(0) : null;
        $content = $response?->lastElementChild;
        if ($content === null || $content->namespaceURI === $response->namespaceURI) {
            return null;
        }
        $own = new DOMDocument();
        $own->appendChild($own->importNode($content, true));
        return self::read($own->saveXML());
    }

    public function xml(): string
    {
        return $this->document->saveXML($this->document->documentElement);
    }

    public function kind(): ?string
    {
        return $this->first('d:overdrachtsoort')?->textContent;
    }

    public function pgn(): ?string
    {
        $pupil = 'd:huidigeschool/d:leerling';
        return ($this->first("$pupil/d:bsn") ?? $this->first("$pupil/d:onderwijsnummer"))?->textContent;
    }

    /** Makes of all that the school knows what goes along. */
    public function prepare(array $inspection, array $withheld, string $day): self
    {
        $this->leaveOutOldTests();
        $this->sign($day);
        $this->tellInspection($inspection);
        $this->leaveOut('//d:geboorteplaats|//d:nationaliteit|//d:geboortemaand|//d:postcode4adres');
        $secret = '//*[d:adresgeheim="true" or d:adresgeheim="1"]';
        $this->leaveOut("$secret/d:adreslijst|$secret/d:adresbuitenland");
        $this->maskContacts();
        foreach (self::FORBIDDEN as $category => $paths) {
            $this->leaveOutCategory($category, $paths, 'VERBODEN');
        }
        foreach ($withheld as $category) {
            $this->leaveOutCategory($category, self::OPTIONAL[$category], 'OPT-UIT');
        }
        return $this;
    }

    /** Tests of before the last three school years stay behind. */
    private function leaveOutOldTests(): void
    {
        [$year, $month] = sscanf($this->first('d:metadata/d:datum')?->textContent ?? '', '%d-%d') + [0, 0];
        $first = sprintf('%04d-08-01', ($month < 8 ? $year - 1 : $year) - 2);
        foreach ($this->select('//d:toets[d:afname/d:afnamedatum]') as $test) {
            if (strcmp($this->xpath->evaluate('string(d:afname/d:afnamedatum)', $test), $first) < 0) {
                $this->remove($test);
            }
        }
    }

    /** Says who sends it, and of which day it is. */
    private function sign(string $day): void
    {
        $own = ['pakketnaam' => setting('product'), 'pakketversie' => setting('version'), 'datum' => $day];
        foreach ($own as $name => $text) {
            $this->first("d:metadata/d:$name")?->remove();
        }
        $this->placeAfter('d:metadata/d:deeldossier', $own);
    }

    private function tellInspection(array $inspection): void
    {
        $block = $this->document->createElementNS(self::NAMESPACE, 'inzage');
        foreach (self::INSPECTION as $name) {
            if (isset($inspection[$name])) {
                $block->appendChild($this->leaf($name, $inspection[$name]));
            }
        }
        $this->first('d:overdrachtsoort')->after($block);
    }

    private function maskContacts(): void
    {
        $masks = ['telefoon' => '9999999999', 'e-mail' => 'geheim@geheim.geheim'];
        foreach ($masks as $kind => $mask) {
            foreach ($this->select("//*[d:soort='$kind'][d:geheim='true' or d:geheim='1']/d:nummer") as $number) {
                $number->textContent = $mask;
            }
        }
    }

    private function leaveOutCategory(string $category, array $paths, string $flag): void
    {
        foreach ($paths as $path) {
            $this->leaveOut('/d:dossier/d:' . str_replace('/', '/d:', $path));
        }
        $this->first("d:metadata/d:categorie_uitlevering/d:cat_$category")->textContent = $flag;
    }

    private function leaveOut(string $path): void
    {
        foreach ($this->select($path) as $element) {
            $this->remove($element);
        }
    }

    /** What is left empty goes too. */
    private function remove(DOMElement $element): void
    {
        $parent = $element->parentNode;
        $element->remove();
        if ($parent instanceof DOMElement && $parent->firstElementChild === null && trim($parent->textContent) === '') {
            $this->remove($parent);
        }
    }

    private function placeAfter(string $path, array $texts): void
    {
        $place = $this->first($path);
        foreach ($texts as $name => $text) {
            $leaf = $this->leaf($name, $text);
            $place->after($leaf);
            $place = $leaf;
        }
    }

    private function leaf(string $name, string $text): DOMElement
    {
        $leaf = $this->document->createElementNS(self::NAMESPACE, $name);
        $leaf->textContent = $text;
        return $leaf;
    }

    private function first(string $path): ?DOMElement
    {
        return $this->select("/d:dossier/$path")[0] ?? null;
    }

    /** @return list<DOMElement> */
    private function select(string $path): array
    {
        return iterator_to_array($this->xpath->query($path), false);
    }
}
