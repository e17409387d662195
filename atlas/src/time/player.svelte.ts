import { atlas } from "../state/atlas.svelte";
class Player { play(from: number, _to: number): void { atlas.moveTo(from); } }
export const player = new Player();
