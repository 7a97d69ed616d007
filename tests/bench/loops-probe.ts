import { runBareLoops } from './bare-loops.ts';
import { benchedCatalog, benchedPlant, sizeArgument } from './benched-plant.ts';
import { plantArrays } from './plant-arrays.ts';
import { report, time } from './probe.ts';

const catalog = benchedCatalog();
const plant = plantArrays(benchedPlant(sizeArgument(), catalog), catalog);
report({ cold: time(() => runBareLoops(plant)) });
