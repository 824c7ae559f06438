import { startFrameClient } from "../standin/frame-client";

startFrameClient();
