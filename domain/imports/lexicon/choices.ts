import type { ExpenseKind } from '../../claims/words';
import type { ContributionKind } from '../../contributions/words';
import type { MemberRole, Power, SeatClass } from '../../groups/words';
import type { Mode } from '../../meetings/words';
import type { AdvisorKind, ContactChannel, Language, RecruitedThrough, Sector } from '../../people/words';
import type { Decision } from '../../suggestions/words';
import type { Result } from '../../votes/words';

/** Written forms, without case or accents, and the word each stands for; the first that fits is taken. */
export type Choices<Word extends string> = readonly (readonly [RegExp, Word])[];

export const yesNo: Choices<'yes' | 'no'> = [
  [/^(y|yes|true|1|x|oui|o|vrai|ok)\b|^[✓✔✅☑]/, 'yes'],
  [/^(n|no|false|0|non|faux)\b|^[✗✘×❌☐]/, 'no'],
];

export const languageChoices: Choices<Language> = [
  [/^(fr|french|francais|francaise|francophone)\b/, 'fr'],
  [/^(en|eng|english|anglais|anglaise|anglophone|an)\b/, 'en'],
];

export const advisorKindChoices: Choices<AdvisorKind> = [
  [
    /\b(caregivers?|carers?|care partner|care giver|aidants?|aidantes?|proche aidant\w*|proches? aidants?|essential care)\b/,
    'caregiver',
  ],
  [/\b(family|family member|relative|famille|membre de la famille|parent)\b/, 'family'],
  [/\b(community|citizen|resident|public|communaute|communautaire|citoyen\w*|membre de la communaute)\b/, 'community'],
  [/\b(patients?|patiente|client|cliente|service user|usager|usagere|lived experience|survivor)\b/, 'patient'],
];

export const sectorChoices: Choices<Sector> = [
  [/\b(mental|addictions?|sante mentale|dependances?|toxicomanie)\b/, 'community-mental-health'],
  [/\b(long term|ltc|nursing home|soins de longue duree|longue duree|sld|foyer)\b/, 'long-term-care'],
  [/\b(home and community|home care|community care|soins a domicile|domicile|home)\b/, 'home-and-community-care'],
  [
    /\b(primary|family (medicine|physician|doctor|health)|physicians?|gp|chc|fht|nurse practitioner|soins primaires|premiere ligne|medecins?|sante familiale)\b/,
    'primary-care',
  ],
  [/\b(public health|health unit|sante publique|bureau de sante)\b/, 'public-health'],
  [/\b(hospitals?|acute|hopital|hopitaux|hospitalier\w*|soins aigus)\b/, 'hospital'],
  [/\b(indigenous|first nations?|metis|inuit|aboriginal|autochtones?|premieres nations?)\b/, 'indigenous-health'],
  [/\b(social|housing|shelter|services sociaux|logement|social services|community services)\b/, 'social-services'],
  [/\b(municipal\w*|city|county|paramedic\w*|ems|ville|municipalite|comte|ambulanc\w*)\b/, 'municipal'],
  [/\b(other|autre|autres)\b/, 'other'],
];

export const advisorHat =
  /\b(advisors?|advisers?|pfa|patients?|famil(y|les?)|caregivers?|carers?|conseill\w*|aidants?|aidantes?|usagers?|lived experience|citizens?|citoyen\w*|community (members?|reps?|representatives?)|membres? de la communaute|pcf|pfc|pfac)\b|^(community|communaute|public)$/;
export const partnerHat =
  /\b(partners?|partenaires?|organization|organisation|organisme|staff|personnel|provider|fournisseur)\b/;

export const recruitedChoices: Choices<RecruitedThrough> = [
  [/\b(open call|call|posting|ad|advert\w*|website|poster|social media|appel|annonce|affiche|site web)\b/, 'open-call'],
  [
    /\b(leader|director|ceo|invited|physician|doctor|staff|dirigeant\w*|direction|responsable|invite\w*|medecin)\b/,
    'invited-by-a-leader',
  ],
  [/\b(advisor|adviser|peer|friend|word of mouth|conseill\w*|pair|ami|amie|bouche a oreille)\b/, 'another-advisor'],
  [
    /\b(advoca\w*|activis\w*|defense|militan\w*|engagement ailleurs|plaidoyer|elsewhere|ailleurs)\b/,
    'advocacy-elsewhere',
  ],
  [/\b(partner|organization|agency|hospital|partenaire|organisme|hopital)\b/, 'partner-organization'],
  [/./, 'other'],
];

export const contactChoices: Choices<ContactChannel> = [
  [/\b(e ?mail|courriel)\b/, 'email'],
  [/\b(phone|call|tel\w*|appel)\b/, 'phone'],
  [/\b(paper|letter|post|mail|poste|lettre|papier)\b/, 'paper'],
];

export const powerChoices: Choices<Power> = [
  [/\b(advis\w*|consult\w*|avis)\b/, 'advises'],
  [/\b(work\w*|operational|travail|operationnel)\b/, 'works'],
  [/^(y|yes|true|1|x|oui|o|vrai)\b|\b(decid\w*|decision\w*|governs?|govern\w*|gouvern\w*)\b/, 'decides'],
  [/^(n|no|false|0|non|faux)\b/, 'works'],
];

export const seatClassChoices: Choices<SeatClass> = [
  [/\b(alternate|alt|substitute|deputy|suppleant\w*|remplacant\w*|substitut)\b/, 'alternate'],
  [/\b(ex officio|ex office|d office)\b/, 'ex-officio'],
  [/\b(non voting|nonvoting|no vote|observer|sans (droit de )?vote|non votant\w*|observat\w*)\b/, 'non-voting'],
  [/\b(voting|votant\w*|full|regular|member|membre|avec (droit de )?vote)\b/, 'voting'],
];

export const memberRoleChoices: Choices<MemberRole> = [
  [/\b(co ?chair\w*|vice ?chair\w*|co ?president\w*|vice ?president\w*)\b/, 'co-chair'],
  [/\b(chair\w*|president\w*)\b/, 'chair'],
  [/./, 'member'],
];

export const modeChoices: Choices<Mode> = [
  [/\b(hybrid\w*|mixed|mixte|both|bimodal\w*|comodal\w*)\b/, 'hybrid'],
  [
    /\b(virtual\w*|video\w*|online|zoom|teams|webex|remote|virtuel\w*|en ligne|visio\w*|a distance|phone|teleconference)\b|^v$/,
    'virtual',
  ],
  [
    /\b(in person|person|on site|onsite|face to face|en personne|presentiel\w*|sur place|en presence)\b|^(p|ip|f2f)$/,
    'in-person',
  ],
];

export const resultChoices: Choices<Result> = [
  [
    /\b(not carried|not passed|not adopted|not approved|non adoptee|defeated|lost|failed|rejected|tie|tied|rejete\w*|battu\w*|defaite|refuse\w*|egalite)\b/,
    'defeated',
  ],
  [/\b(carried|passed|adopted|approved|accepted|agreed|adopte\w*|approuve\w*|acceptee?)\b/, 'carried'],
];

export const consensus = /\b(consensus|unanim\w*|by consent|all in favou?r|all|tous|toutes)\b/;

export type StatusWord = Decision | 'open' | 'acknowledged';
export const statusChoices: Choices<StatusWord> = [
  [/\b(part\w*|in part|en partie|partiel\w*)\b/, 'adopted-in-part'],
  [
    /\b(not adopted|not accepted|not approved|not retained|declined|rejected|refused|no action|non (adopte|retenu|accepte)\w*|refuse\w*|rejete\w*|ecarte\w*|pas retenu\w*|will not|won t)\b/,
    'not-adopted',
  ],
  [
    /\b(refer\w*|forwarded|passed on|transferred|transmis\w*|renvoye\w*|dirige\w*|transfere\w*|achemine\w*)\b/,
    'referred',
  ],
  [
    /\b(not (yet )?(started|acknowledged|answered|reviewed|read)|unanswered|sans reponse|non traite\w*|pas encore)\b/,
    'open',
  ],
  [
    /\b(in progress|progress|underway|under (review|consideration)|reviewing|considering|acknowledged|started|ongoing|planned|en cours|a l etude|en traitement|examine\w*|accuse\w*|pris\w* en compte|en attente de decision|in review|pending decision)\b/,
    'acknowledged',
  ],
  [
    /\b(adopted|accepted|approved|done|implemented|complete\w*|yes|closed|acted on|adopte\w*|accepte\w*|realise\w*|fait\w*|mise? en (oeuvre|place)|termine\w*|retenu\w*|appliquee?)\b/,
    'adopted',
  ],
  [
    /\b(open|new|received|logged|pending|waiting|no|raised|ouvert\w*|nouveau|nouvelle|recu\w*|en attente|a faire|a traiter|to do|none)\b|^$/,
    'open',
  ],
];

export const expenseChoices: Choices<ExpenseKind | 'honorarium'> = [
  [/\b(honorari\w*|honoraires?|stipend|allocation de participation|per diem)\b/, 'honorarium'],
  [/\b(park\w*|stationnement|parcometre)\b/, 'parking'],
  [/\b(mileage|milage|km|kms|kilomet\w*|kilometrage|driving|own car|gas|essence)\b/, 'mileage'],
  [/\b(transit|bus|taxi|train|subway|uber|lyft|autobus|transport\w*|metro|covoiturage|fare)\b/, 'transit'],
  [/\b(child ?care|babysit\w*|daycare|garde d enfants?|garderie|gardienne|child care|child minding)\b/, 'child-care'],
  [
    /\b(respite|relief care|elder care|dependant care|dependent care|caregiver relief|caregiving|repit|releve|soins de repit|soins aux proches|garde)\b/,
    'respite',
  ],
  [/\b(meals?|food|lunch|dinner|breakfast|repas|diner|souper|dejeuner|nourriture)\b/, 'meals'],
  [/\b(lodging|hotel|accommodation|hebergement|nuitee|motel)\b/, 'lodging'],
  [/\b(phone|internet|data|cell|telephone|donnees|wifi|long distance|interurbain)\b/, 'phone-internet'],
  [/\b(other|misc\w*|autres?|divers|supplies|fournitures|printing|impression|postage)\b/, 'other'],
];

export const contributionChoices: Choices<ContributionKind> = [
  [/\b(stor(y|ies)|testimon\w*|speaker|speaking|spoke|told their|recit\w*|temoign\w*|histoire|conference)\b/, 'story'],
  [/\b(interview\w*|hiring|selection panel|entrevues?|embauche|jury)\b/, 'interview-panel'],
  [/\b(delegation\w*|ministry|minister|delegu\w*|ministere|rencontre avec)\b/, 'delegation'],
  [
    /\b(review\w*|read\w*|feedback on|proofread\w*|revision\w*|relecture|lecture|examen|survey|sondage|document\w*)\b/,
    'review',
  ],
  [
    /\b(co ?design\w*|workshop\w*|focus group|journey map\w*|co ?conception|atelier\w*|co ?creation|groupe de discussion)\b/,
    'co-design',
  ],
  [/\b(train\w*|orient\w*|teach\w*|onboarding|formation\w*|mentor\w*|enseign\w*)\b/, 'training'],
  [/./, 'other'],
];
