export {
  type DayAndNight as BadgeInks,
  type DrawingData as BadgeDrawing,
  type DrawnPath as BadgePath,
  type DrawnPicture as BadgePicture,
  drawingData as badgeDrawing,
} from '@coodyssee/logo';
