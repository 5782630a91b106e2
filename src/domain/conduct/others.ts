const FAMILY =
	'(?:suami|istri|isteri|bini|anak|ibu|emak|bapak|ayah|orang ?tua|ortu|kakak|adik|mertua|ipar|saudara|keluarga)';

/** Who asks of himself: `ibu saya caleg` is about somebody else. */
const SELF =
	`(?<!${FAMILY} )\\b(?:saya|aku|gue|gw|sebagai|selaku)` +
	' (?:(?:ini|adalah|sudah|udah|seorang|jadi|sebagai|selaku) )*';

/** Heads of regions and villages, and politicians: other rules are theirs. */
const POSTS =
	'(?:wakil )?(?:bupati|wali ?kota|gubernur|presiden|menteri)|wabup|wagub|anggota (?:dpr|dprd|dpd|dewan)|' +
	'kepala desa|kades|sekdes|perangkat desa|kepala dusun|kadus';

const CANDIDATES =
	'(?:bakal )?(?:calon|caleg|bacaleg|cabup|cawabup|cagub|cawagub|cawalkot|cawali|capres|cawapres|paslon)';

/** `calon pns` and `calon istri` are no candidates. */
const asThemselves = new RegExp(
	`${SELF}(?:(?:${POSTS})|${CANDIDATES}(?! (?:pns|asn|pppk|pegawai|istri|suami|pengantin|mertua)))\\b`,
);

const NOT_YET = /\b(?:sebelum|belum) (?:jadi|menjadi|diangkat) (?:pns|asn|pppk|p3k|cpns)\b/;

const SERVICE = '(?:pns|asn|pppk|p3k|cpns)';

const ofFamily = new RegExp(`\\b${FAMILY}`);

/** One of the family who is of the service himself: what is said of the others' family is not for him. */
const familyInService = new RegExp(
	`\\b${FAMILY}(?:nya|ku)? (?:(?:saya|aku|gue|gw|juga|yang|seorang|adalah|guru|dosen) )*${SERVICE}\\b`,
);

const outsideService = new RegExp(`\\bbukan ${SERVICE}\\b`);

const DENIED =
	/\bbukan (?:bakal )?(?:calon|caleg|cabup|cagub|capres|paslon|petahana|timses|tim|kader|anggota|relawan|kampanye|partai|parpol|peserta)\b/;

/** Accounts that belong to no candidate. */
const OFFICIAL =
	/\b(?:follow|ikuti|mengikuti|like|subscribe) (?:akun )?(?:resmi )?(?:kpu|bawaslu|bkn)\b/;

/**
 * Whether a question asks about somebody or something that no verdict of the table is for, near as its
 * words may be: a candidate of himself, heads of regions and villages, who was not yet of the service or
 * is outside of it, and what is said not to be of a candidate.
 *
 * @param said Words in small letters.
 */
export function asksOfOthers(said: string): boolean {
	if ([asThemselves, NOT_YET, familyInService, DENIED, OFFICIAL].some((each) => each.test(said))) {
		return true;
	}
	return outsideService.test(said) && !ofFamily.test(said);
}
