/**
 * Chromium's own extras that each new window would pay for: pages behind the address bar, and a
 * renderer for a page that may never come. They took half the processor time of a short journey.
 */
const EXTRAS = ['SpareRendererForSitePerProcess', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

/** What Playwright turns off itself: of several such lists Chromium heeds the last alone. */
const BY_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'DialMediaRouteProvider',
	'GlobalMediaControls',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'BlockOriginHeaderModificationOnRedirect',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'Translate',
	'AutoDeElevate',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** How journeys start Chromium: alone, without a sandbox of its own, and with nothing to spare. */
export const chromiumArguments: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${[...BY_PLAYWRIGHT, ...EXTRAS].join(',')}`,
];
