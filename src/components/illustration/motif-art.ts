import type { Motif } from '#domain/content/motifs.ts';

/*
 * One small drawing for each motif, on a ground of 96 x 72, the earth at 62. A class names a role,
 * never a colour, as in module-art.ts.
 */
export const motifArt: Readonly<Record<Motif, string>> = {
	// Folded ballots on their way into a box.
	ballot: `<path class="p" d="M24 40h48v22H24z"/><path class="i" d="M20 32h56v9H20z"/><path class="o" d="M36 36h24"/><path class="p" d="M39 32V12l9 5 9-5v20z"/><path class="g" d="M48 17v15"/><rect class="t" x="38" y="47" width="20" height="9" rx="4.5"/>`,
	// A camera on its stand; what stands before it is left open.
	camera: `<path d="M48 46l-13 16M48 46l13 16M48 46v16"/><rect class="p" x="22" y="18" width="52" height="30" rx="5"/><path class="i" d="M38 18l4-7h12l4 7z"/><circle class="t" cx="48" cy="33" r="10"/><circle class="i" cx="48" cy="33" r="4"/><path class="g" d="M28 25h5M65 25h3"/>`,
	// A telephone with what was sent and what was answered.
	chat: `<rect class="p" x="30" y="6" width="36" height="56" rx="6"/><path class="g" d="M44 11h8"/><path class="t" d="M20 18h26a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H28l-6 5v-5a4 4 0 0 1-4-4v-6z"/><path class="i" d="M78 38H52a4 4 0 0 0-4 4v5a4 4 0 0 0 4 4h18l6 5v-5a4 4 0 0 0 4-4v-7z"/><path class="o" d="M55 44h16"/>`,
	// A counter with its awning, open to whoever comes.
	counter: `<path class="t" d="M22 24h52v18H22z"/><path class="p" d="M16 42h64v20H16z"/><path class="i" d="M18 10h60l5 14H13z"/><path class="o" d="M33 12l-3 11M48 12v11M63 12l3 11"/><path class="p" d="M36 42V31h12v11z"/><path class="g" d="M39 35h6M39 38h4M28 52h40"/><path class="i" d="M58 42a6 5 0 0 1 12 0z"/>`,
	// A parcel tied with a ribbon.
	goods: `<path class="p" d="M20 30h56v32H20z"/><path class="t" d="M15 20h66v11H15z"/><path class="i" d="M43 20h10v42H43z"/><path d="M48 20C36 20 32 8 38 7s10 6 10 13c0-7 4-14 10-13s2 13-10 13z"/><path class="g" d="M27 40h9M27 46h6"/>`,
	// A hall with a wide roof and open doors.
	hall: `<path class="p" d="M18 34h60v28H18z"/><path class="i" d="M8 35l14-17h52l14 17zM34 18l14-11 14 11z"/><path class="o" d="M26 29h44"/><path class="t" d="M40 62V44h16v18z"/><path class="g" d="M26 40v22M70 40v22"/>`,
	// A house with mats before its door.
	house: `<path class="p" d="M24 32h48v30H24z"/><path class="i" d="M16 34l32-25 32 25z"/><path class="t" d="M42 62V44h13v18z"/><path class="p" d="M29 42h8v8h-8zM60 42h8v8h-8z"/><path class="g" d="M6 62h12M78 62h12"/><circle class="i" cx="52" cy="54" r="1"/>`,
	// A sheet that somebody still has to sign.
	paper: `<path class="t" d="M32 14l34-5 7 46-34 5z"/><path class="p" d="M22 8h30l9 9v45H22z"/><path class="i" d="M52 8v9h9z"/><path class="g" d="M29 24h24M29 31h24M29 38h16"/><path d="M29 53q5-8 8-2t6-1 6 1"/>`,
	// A board, and the bench before it.
	school: `<path class="i" d="M16 10h64v32H16z"/><path class="o" d="M26 19h26M26 26h36M26 33h18"/><path class="p" d="M12 42h72v5H12zM30 53h36v5H30z"/><path d="M35 58v4M61 58v4"/><path class="t" d="M66 33h8v9h-8z"/>`,
	// An empty chair under a curtain.
	stage: `<path class="t" d="M14 10h68v44H14z"/><path class="i" d="M14 10h16q0 22-16 36zM82 10H66q0 22 16 36z"/><path class="p" d="M8 54h80v8H8z"/><path class="p" d="M41 24h14v17H41zM38 41h20v5H38z"/><path d="M40 46v8M56 46v8"/><path d="M10 10h76"/>`,
	// A jacket of office on its hanger.
	uniform: `<path d="M48 15v-3q0-5 4-5"/><path class="p" d="M36 15l-18 9 4 20 7-2v20h38V42l7 2 4-20-18-9z"/><path class="i" d="M36 15l12 14 12-14-5-2H41z"/><path d="M48 29v33"/><path class="t" d="M53 36h9v7h-9z"/><path class="g" d="M34 46h7M55 50h7"/>`,
	// A car of the office on its road.
	vehicle: `<path class="p" d="M10 40q0-6 6-6h8l8-15h32l10 15h6q6 0 6 6v14H10z"/><path class="t" d="M31 34l6-10h11v10zM53 34V24h8l6 10z"/><g class="i"><circle cx="28" cy="54" r="8"/><circle cx="68" cy="54" r="8"/></g><path class="o" d="M26 54h4M66 54h4"/><path class="g" d="M42 44h12"/>`,
};
